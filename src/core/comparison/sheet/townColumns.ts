import type { SheetTexts } from "../../texts/sheet";
import type { DraftColumn } from "./SheetDraft";
import { widthOf } from "../../plan/widths";

const RANK_WIDTH = 6;
const TOWN_WIDTHS = { least: 12, most: 44 };

/** The first two columns of a sheet by town: rank and name, wide enough for the names. */
export function townColumns(units: readonly { name: string }[], texts: SheetTexts): DraftColumn[] {
  const widest = Math.max(TOWN_WIDTHS.least, ...units.map((unit) => widthOf(unit.name) + 3));
  return [
    { heads: [texts.rank], width: RANK_WIDTH, align: "Center", format: "0", rules: [] },
    { heads: [texts.town], width: Math.min(TOWN_WIDTHS.most, widest), align: "Left", format: null, rules: [] },
  ];
}
