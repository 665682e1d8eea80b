"""How programs other than ours read a GEXF file.

Usage: check-gexf.py FILE [SCHEMA]

Prints a JSON object: the nodes and edges as networkx (3.2 or newer) reads them, and, given the schema of GEXF 1.3, what
the schema finds wrong. The schema declares the viz elements without their namespace, so they are set aside before.
"""

import json
import sys

import networkx
from lxml import etree

VIZ = "{http://gexf.net/1.3/viz}"


def schema_errors(file, schema):
    tree = etree.parse(file)
    for element in list(tree.iter()):
        if isinstance(element.tag, str) and element.tag.startswith(VIZ):
            element.getparent().remove(element)
    validator = etree.XMLSchema(etree.parse(schema))
    validator.validate(tree)
    return [f"{error.line}: {error.message}" for error in validator.error_log]


def main(file, schema=None):
    graph = networkx.read_gexf(file, version="1.3")
    json.dump(
        {
            "directed": graph.is_directed(),
            "multigraph": graph.is_multigraph(),
            "nodes": [{"key": key, **data} for key, data in graph.nodes(data=True)],
            "edges": [{"ends": sorted(ends), **data} for *ends, data in graph.edges(data=True)],
            "errors": schema_errors(file, schema) if schema else None,
        },
        sys.stdout,
    )


main(*sys.argv[1:])
