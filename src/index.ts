export * from './model/index.ts';
export * from './pipeline/index.ts';
