export * from './model/index.ts';
export * from './build/index.ts';
export * from './formats/write/index.ts';
