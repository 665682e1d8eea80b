export { touchingThemes } from './touching.ts';
export { layoutDefaults, layoutSteps, placeNodes, type LayoutOptions } from './place.ts';
