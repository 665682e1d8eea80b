import { tableKinds } from '../table/kinds.ts';
import { colourings, drawnKinds, fates, plainLook, type Look } from '../look.ts';

/** A look as fields of the address, what is as at first left out: `draw=concepts`, `colour=year`, `filtered=fade`, `table=papers`. */
export function lookToText({ drawn, colour, filteredOut, table }: Look): string[] {
  return [
    drawn === plainLook.drawn ? [] : [`draw=${drawn}`],
    colour === plainLook.colour ? [] : [`colour=${colour}`],
    filteredOut === plainLook.filteredOut ? [] : [`filtered=${filteredOut}`],
    table === null ? [] : [`table=${table}`],
  ].flat();
}

/** Reads a look off the fields of an address. */
export function lookFromFields(fields: URLSearchParams): Look {
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T) =>
    known.find((value) => value === fields.get(name)) ?? otherwise;
  return {
    drawn: one('draw', drawnKinds, plainLook.drawn),
    colour: one('colour', colourings, plainLook.colour),
    filteredOut: one('filtered', fates, plainLook.filteredOut),
    table: tableKinds.find((value) => value === fields.get('table')) ?? plainLook.table,
  };
}
