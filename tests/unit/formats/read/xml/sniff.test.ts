import { describe, expect, it } from 'vitest';
import { openContent } from '../../../../../src/formats/read/index.ts';
import { xmlFormats } from '../../../../../src/formats/read/xml/index.ts';
import { memoryFile } from '../../../../fixtures/memory-files.ts';
import { article, articles, readXml } from './read-xml.ts';

async function sure(text: string): Promise<number> {
  const { head } = await openContent(memoryFile('a', text));
  return Math.max(...(await Promise.all(xmlFormats.map(async (format) => format.sniff(head)))));
}

describe('what is in XML', () => {
  it.each([
    ['a byte-order mark and blank lines', (text: string) => `\uFEFF\r\n \r\n${text.slice(text.indexOf('<Pub'))}`],
    [
      'a document type',
      (text: string) =>
        text.replace('?>', '?>\n   <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM" "https://example.org/a.dtd">'),
    ],
    [
      'a document type with a subset',
      (text: string) => text.replace('?>', '?><!DOCTYPE PubmedArticleSet [ <!ENTITY a "]<mods>"> ] >'),
    ],
    ['comments', (text: string) => text.replace('?>', '?>\n<!-- <mods> > -->\n<?style a="b"?><!-- -->')],
    ['line ends of old', (text: string) => text.replaceAll('\n', '\r')],
    ['attributes', (text: string) => text.replace('<PubmedArticleSet>', '<PubmedArticleSet\n  a="b">')],
  ])('is recognised below %s', async (_, change) => {
    expect(await readXml(change(articles(article(1))))).toMatchObject({
      format: 'pubmed-xml',
      entries: [{ title: 'Paper 1' }],
    });
  });

  it.each([
    '<!DOCTYPE html>\n<html><body><article><front>x</front></article></body></html>',
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><feed/><record/><mods/></html>',
    '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>',
    '<gexf version="1.3"><graph/></gexf>',
    '<xml><records><record><name>x</name></record></records></xml>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:dcterms="http://purl.org/dc/terms/"><skos:Concept><dcterms:title>A</dcterms:title></skos:Concept></rdf:RDF>',
    '<rss><channel><item><title>x</title></item></channel></rss>',
    'A list of titles\n<PubmedArticleSet><PubmedArticle>',
    '< PubmedArticleSet',
    '<',
    '',
    '<!-- never closed',
    '<!DOCTYPE a [',
  ])('is not %j', async (text) => {
    expect(await sure(text)).toBe(0);
  });
});
