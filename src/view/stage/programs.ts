import { createNodeBorderProgram } from '@sigma/node-border';

/**
 * Marks as Sigma draws them. `air` is the part of the whole radius that is not to be seen: it makes small marks easier to
 * hit with a pointer. `ring` is the part that a paper's ring is thick.
 */
const air = { size: { attribute: 'air', defaultValue: 0 }, color: { transparent: true as const } };

export const nodePrograms = {
  paper: createNodeBorderProgram({
    borders: [
      air,
      { size: { attribute: 'ring', defaultValue: 0.3 }, color: { attribute: 'color' } },
      { size: { fill: true }, color: { attribute: 'ground' } },
    ],
  }),
  concept: createNodeBorderProgram({ borders: [air, { size: { fill: true }, color: { attribute: 'color' } }] }),
};
