import type { ComponentType } from 'preact';
import { facets, type FacetCounts, type FacetName, type Filters } from '../../facets/index.ts';
import type { FacetProps } from '../../facets/facet.ts';
import { setFilters, useStore } from '../../state/store.ts';

/** A facet of the page, by its name: what it narrows to can be changed there. */
export function FacetView({ name }: { name: FacetName }) {
  const store = useStore();
  const View = facets[name].View as ComponentType<FacetProps<Filters, FacetCounts>>;
  return (
    <View
      atlas={store.atlas}
      value={store.filters.value}
      counts={store.facets.value}
      colour={store.colour.value}
      paint={store.paint.value}
      set={(some) => setFilters(store, some)}
    />
  );
}
