import type { CellPlace } from "../Figure";

/** The cells of a row of data, short: 月报!C5:E5, 月报!C5,E5. */
export function sourceText(places: readonly CellPlace[], source: (place: CellPlace) => string): string {
  if (places.length === 1) return source(places[0]!);
  const sorted = [...places].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: CellPlace[][] = [];
  for (const place of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && last.row === place.row && last.column === place.column) continue;
    if (last && last.row === place.row && last.column === place.column - 1) run!.push(place);
    else runs.push([place]);
  }
  const parts = runs.map((run) => {
    const [sheet, first] = parted(source(run[0]!));
    const [, last] = parted(source(run.at(-1)!));
    return { sheet, cells: run.length === 1 ? first : `${first}:${last}` };
  });
  const [first] = parts;
  return first ? `${first.sheet}${parts.map(({ cells }) => cells).join(",")}` : "";
}

/** The sheet with its "!", and the cell. */
function parted(address: string): [sheet: string, cell: string] {
  const mark = address.lastIndexOf("!");
  return [address.slice(0, mark + 1), address.slice(mark + 1)];
}
