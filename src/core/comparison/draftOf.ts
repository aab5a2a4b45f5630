import type { DataRow } from "../data/DataRow";
import { yearOf, type Period } from "../period/Period";
import { findIndicator, type Indicator, type Template } from "../template/Template";
import type { Language } from "../texts/language";
import { townsDraft } from "./comparisonPlan";
import { canContribute, contributionsDraft } from "./kinds/contributions";
import { periodsDraft } from "./kinds/periods";
import { scorecardDraft } from "./kinds/scorecard";
import type { RankedMeasure } from "./measures";
import { canCompare } from "./shape";
import type { SheetDraft } from "./sheet/SheetDraft";
import { periodsOf, townTable, type TownTable } from "./TownTable";

/** What a comparison sheet sets against what. */
export const SHEET_KINDS = ["towns", "scorecard", "periods", "contributions"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The sheet that a person wants; what is left out is chosen from the data. */
export interface SheetWish {
  kind: SheetKind;
  /** Name or id, for the kinds about one indicator; left out: the first that has what the kind needs. */
  indicator?: string;
  /** For a scorecard; left out: the first town. */
  town?: string;
  sortBy?: RankedMeasure;
}

/** The sheet of a kind from the figures, or `null` where they have not what it needs. */
export function draftOf(
  wish: SheetWish,
  data: readonly DataRow[],
  { template, period, language }: { template: Template; period: Period; language: Language },
): SheetDraft | null {
  const table = townTable(data, template, period);
  switch (wish.kind) {
    case "towns": {
      const { sortBy } = wish;
      return canCompare(table) ? townsDraft(table, { template, language, ...(sortBy && { sortBy }) }) : null;
    }
    case "scorecard": {
      const town = wish.town ?? table.rows.find((row) => row.aggregate === null)?.name;
      return town === undefined ? null : scorecardDraft(table, town, language);
    }
    case "contributions": {
      const indicator = wanted(wish, table, template) ?? table.indicators.find((one) => canContribute(table, one));
      return indicator && canContribute(table, indicator) ? contributionsDraft(table, indicator, language) : null;
    }
    case "periods": {
      const indicator = wanted(wish, table, template) ?? table.indicators[0];
      const periods = periodsOf(data);
      return indicator ? periodsDraft(data, template, { indicator, year: yearOf(period), periods }, language) : null;
    }
  }
}

/** The indicator of the table that a wish names. */
function wanted({ indicator: name }: SheetWish, table: TownTable, template: Template): Indicator | undefined {
  if (name === undefined) return undefined;
  const id = findIndicator(template, name)?.id ?? name;
  return table.indicators.find((one) => one.id === id);
}
