import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import { ringShare } from './marks.ts';

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

/** Marks as the map draws them: once, not a second time for Sigma to tell which one is at a point; `markAt` tells that. */
export const nodePrograms = { paper: unpicked(markPrograms.paper), concept: unpicked(markPrograms.concept) };

function unpicked(Program: NodeProgramType): NodeProgramType {
  return class extends Program {
    constructor(...[gl, , sigma]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, sigma);
    }
  };
}
