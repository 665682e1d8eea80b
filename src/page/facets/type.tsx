import { useMemo } from 'preact/hooks';
import { conceptTypes, type ConceptType } from '../../model/index.ts';
import { typeInWords } from '../../words/facts.ts';
import { CheckList } from '../parts/check-list.tsx';
import { listField, none, tally, type Facet } from './facet.ts';

export interface TypeFilter {
  /** Concept types that are off; `null`: concepts without a type. */
  offTypes: ReadonlySet<ConceptType | null>;
}

export interface TypeCounts {
  /** Concepts by type. */
  types: ReadonlyMap<ConceptType | null, number>;
}

/** Concepts by type. In the address: `type-off=model,none`. */
export const type: Facet<TypeFilter, TypeCounts> = {
  none: { offTypes: new Set() },
  isActive: ({ offTypes }) => offTypes.size > 0,
  keepsConcept:
    ({ concepts }, { offTypes }) =>
    (concept) =>
      !offTypes.has(concepts[concept]!.type),
  count: ({ concepts }, left) => ({ types: tally(left.concepts, (concept) => [concepts[concept]!.type]) }),
  toFields: ({ offTypes }) =>
    offTypes.size > 0 ? [`type-off=${[...offTypes].map((one) => one ?? none).sort().join(',')}`] : [], // prettier-ignore
  fromFields(_, fields) {
    const named = (name: string) => conceptTypes.filter((one) => one === name);
    return {
      offTypes: new Set(listField(fields, 'type-off').flatMap((name) => (name === none ? [null] : named(name)))),
    };
  },
  View({ atlas: { concepts }, value: { offTypes }, counts: { types }, set }) {
    const known = useMemo(() => {
      const met = new Set(concepts.map((concept) => concept.type));
      return [...conceptTypes, null].filter((one) => met.has(one));
    }, [concepts]);
    if (known.length < 2) return null;
    return (
      <CheckList<ConceptType | null>
        title="Type of concept"
        explained="concepts left"
        values={known}
        off={offTypes}
        onOff={(off) => set({ offTypes: off })}
        nameOf={(one) => (one === null ? 'no type' : typeInWords(one))}
        figureOf={(one) => String(types.get(one) ?? 0)}
      />
    );
  },
};
