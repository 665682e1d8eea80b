export { touchingThemes } from './touching.ts';
export { layoutDefaults, placeNodes, type LayoutOptions } from './place.ts';
