export { layoutDefaults, placeNodes, type LayoutOptions } from './place.ts';
