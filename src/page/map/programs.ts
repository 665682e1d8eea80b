import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeCircleProgram } from 'sigma/rendering';
import { ringShare } from './marks.ts';
import { withoutPicking } from './sigma-adapter.ts';

/** Marks: a paper is a ring filled with the ground, a concept a disc. */
export const markPrograms = {
  paper: createNodeBorderProgram({
    borders: [
      { size: { value: ringShare }, color: { attribute: 'color' } },
      { size: { fill: true }, color: { attribute: 'ground' } },
    ],
  }),
  concept: NodeCircleProgram,
};

/** Marks as the map draws them: without picking, as `markAt` tells which one is at a point. */
export const nodePrograms = {
  paper: withoutPicking(markPrograms.paper),
  concept: withoutPicking(markPrograms.concept),
};
