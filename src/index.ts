export * from './model/index.ts';
export * from './build/index.ts';
