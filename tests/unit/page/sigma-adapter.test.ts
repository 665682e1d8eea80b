import Graph from 'graphology';
import type Sigma from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';
import { describe, expect, test } from 'vitest';
import { addEdgesUnheard, redraw, replacePicking, withoutPicking } from '../../../src/page/map/sigma-adapter.ts';

/** A stand-in with just those parts of Sigma that a function uses. */
const sigmaWith = (parts: object) => parts as Sigma;

describe('marks are drawn without picking', () => {
  test('a program without picking is given the drawing context and the renderer, and no picking buffer', () => {
    class Program {
      given: unknown[];
      constructor(...given: unknown[]) {
        this.given = given;
      }
    }
    const Unpicked = withoutPicking(Program as unknown as NodeProgramType);
    const [gl, buffer, sigma] = [{ gl: 1 }, { buffer: 1 }, { sigma: 1 }];
    const program: unknown = Reflect.construct(Unpicked, [gl, buffer, sigma]);
    expect(program).toBeInstanceOf(Program);
    expect(program).toEqual({ given: [gl, null, sigma] });
  });

  test('Sigma gets the key of the node that is at a point, and null where there is none', () => {
    const sigma = sigmaWith({ getNodeAtPosition: () => 'by picking' });
    replacePicking(sigma, ({ x }) => (x < 10 ? 0 : x < 20 ? 7 : null));
    const { getNodeAtPosition } = sigma as unknown as { getNodeAtPosition(point: object): string | null };
    expect([5, 15, 25].map((x) => getNodeAtPosition({ x, y: 0 }))).toEqual(['0', '7', null]);
  });

  test('a Sigma without the method that picks is an error, not a map that answers no click', () => {
    expect(() => replacePicking(sigmaWith({}), () => null)).toThrow('getNodeAtPosition');
  });
});

describe('drawing a part of the graph again', () => {
  test('nodes and edges that Sigma has indexed are not indexed again', () => {
    const calls: unknown[] = [];
    redraw(sigmaWith({ refresh: (options: unknown) => calls.push(options) }), ['1'], ['m2']);
    expect(calls).toEqual([{ partialGraph: { nodes: ['1'], edges: ['m2'] }, skipIndexation: true, schedule: true }]);
  });

  test('an edge that Sigma has no index of is drawn again, with its index', () => {
    const calls: unknown[] = [];
    const refresh = (options: { skipIndexation?: boolean }) => {
      if (options.skipIndexation) throw new Error('Sigma: edge "m2" can\'t be repaint');
      calls.push(options);
    };
    redraw(sigmaWith({ refresh }), ['1'], ['m2']);
    expect(calls).toEqual([{ partialGraph: { nodes: ['1'], edges: ['m2'] }, schedule: true }]);
  });

  test('any other error of Sigma is thrown on', () => {
    const refresh = () => {
      throw new Error('Sigma: could not find a suitable program for node type "star"!');
    };
    expect(() => redraw(sigmaWith({ refresh }), ['1'], [])).toThrow('star');
  });
});

describe('adding many edges to a graph that Sigma draws', () => {
  const graphOfTwo = () => {
    const graph = new Graph({ type: 'undirected' });
    const heard: string[] = [];
    for (const node of ['1', '2']) graph.addNode(node);
    graph.on('edgeAdded', ({ key }) => heard.push(key));
    return { graph, heard };
  };

  test('edges added unheard are in the graph and tell its listeners nothing, later edges tell them again', () => {
    const { graph, heard } = graphOfTwo();
    addEdgesUnheard(graph, () => graph.addUndirectedEdgeWithKey('r1-2', '1', '2'));
    expect(graph.hasEdge('r1-2')).toBe(true);
    expect(heard).toEqual([]);
    graph.addUndirectedEdgeWithKey('later', '1', '1');
    expect(heard).toEqual(['later']);
  });

  test('an error while edges are added leaves the listeners in place', () => {
    const { graph, heard } = graphOfTwo();
    expect(() => addEdgesUnheard(graph, () => graph.addUndirectedEdge('1', 'missing'))).toThrow('missing');
    graph.addUndirectedEdgeWithKey('later', '1', '2');
    expect(heard).toEqual(['later']);
  });
});
