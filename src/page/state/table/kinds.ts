/** The tables that say in words what the map shows. */
export const tableKinds = ['papers', 'concepts', 'themes', 'overlaps'] as const;
export type TableKind = (typeof tableKinds)[number];
