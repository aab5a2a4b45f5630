import { remembered } from "../memory/remembered";
import { Grid } from "./Grid";
import type { Doubt } from "./Doubt";
import type { Figure } from "./Figure";
import type { DraftFigure, SheetLabels } from "./DraftFigure";
import { figuresOf } from "./figuresOf";
import { hintOf, NO_HINT, over, saysNothing } from "./PeriodHint";
import type { RawSheet } from "./RawSheet";
import { readTables, type TableContext, type TableDraft } from "./readTable";
import { chooseHeads } from "./steps/chooseHeads";
import { chosenName } from "./steps/chosenName";
import { columnReasons, emptyReasons, headReasons, lineReasons, unitReason } from "./steps/decisions";
import { isTownish } from "./steps/columnContents";
import { NO_TITLE, readSheetName } from "./steps/findTitle";
import { hiddenDoubts } from "./steps/hidden";
import { indicatorDoubts } from "./steps/indicators";
import { previousYear } from "./steps/previousYear";
import { settleRates } from "./steps/settleRates";
import { inChinese } from "./ownEntry/inChinese";
import { readQuarterEntry } from "./ownEntry/readQuarterEntry";
import { findRegions } from "./steps/tables";
import { tableTotals } from "./steps/tableTotals";
import { nameTowns } from "./steps/nameTowns";
import { tableView } from "./steps/tableView";
import type { StepDecision, TableView, Understanding, UnderstandOptions } from "./Understanding";
import { foldedText } from "./Grid";

/**
 * What a sheet of figures says, in small steps: merged cells, tables, heads, title, unit, notes, columns, rows, periods,
 * towns, totals. A figure means what sheet, column and row say of it together. What is not clear is not guessed: it is left
 * out and told as a doubt, which the person answers by a choice. The same sheet and choices give the same understanding.
 */
export function understand(given: RawSheet, options: UnderstandOptions): Understanding {
  const sheet = inChinese(given);
  const grid = new Grid(sheet);
  const own = readQuarterEntry(grid, options);
  if (own) return own;
  const known = new Set(options.towns.flatMap((town) => [town.name, ...town.aliases]).map(foldedText));
  const isTown = remembered((name) => known.has(name) || isTownish(name));
  const context: TableContext = { grid, template: options.template, choices: options.choices, isTown };
  const regions = findRegions(grid, options.template).filter((region) => region.body.length > 0);
  if (regions.length === 0) return refused(grid.width === 0 ? "nothing" : "noFigures");
  const drafts: TableDraft[] = [];
  for (const region of regions) {
    const chosen = options.choices.headRows?.[drafts.length];
    drafts.push(...readTables(chooseHeads(grid, region, chosen), context));
  }
  lendTitles(drafts);
  const skipped = new Set(options.choices.skippedTables);
  const decisions: StepDecision[] = [];
  const doubts: Doubt[] = [];
  const views: TableView[] = [];
  let figures: DraftFigure[] = [];
  drafts.forEach((draft, table) => {
    const labels = labelsOf(draft, options, sheet, isTown);
    decisions.push(
      ...headReasons(grid, draft, table),
      ...columnReasons(draft, table),
      ...lineReasons(draft, table),
      ...unitReason(labels, draft, table),
    );
    decisions.push(...emptyReasons(draft, table));
    views.push(tableView(draft, labels));
    if (skipped.has(table)) return;
    const made = figuresOf(draft, labels, context);
    for (const doubt of made.doubts) doubts.push(doubt);
    const rated = settleRates(made.figures, draft, options.choices);
    doubts.push(...rated.doubts);
    const own = previousYear(rated.figures, table);
    decisions.push(...own.decisions);
    const totals = tableTotals(draft, own.figures, options.choices, table);
    views[table]!.aggregates = totals.aggregates;
    decisions.push(...totals.decisions);
    doubts.push(...totals.doubts);
    for (const figure of own.figures) figures.push(figure);
  });
  const towns = nameTowns(figures, drafts, options);
  figures = towns.figures;
  decisions.push(...towns.decisions);
  doubts.push(...towns.doubts, ...indicatorDoubts(figures, options), ...hiddenDoubts(sheet, figures));
  const all = uniqueDoubts(doubts);
  return {
    tables: views,
    decisions,
    figures: withoutAxes(figures),
    doubts: all,
    refusal: figures.length > 0 ? null : refusalOf(all),
  };
}

/** What holds for all figures of a table; what the person chose stands over the title, the title over the sheet's name. */
function labelsOf(
  draft: TableDraft,
  options: UnderstandOptions,
  sheet: RawSheet,
  isTown: (name: string) => boolean,
): SheetLabels {
  const { choices, period } = options;
  const { title } = draft;
  const name = readSheetName(sheet.name, options.template, isTown);
  const hint = over(name.period, title.period);
  return {
    town: choices.town ?? (title.town || name.town),
    indicator: chosenName(choices.indicators, title.indicator || name.indicator) ?? (title.indicator || name.indicator),
    measure: title.measure === "value" ? null : title.measure,
    period: choices.period ? hintOf(choices.period) : saysNothing(title.period) ? hint : over(NO_HINT, hint),
    units: choices.unit ? [choices.unit] : title.units,
    unitPlace: title.unitRow === null ? null : { row: title.unitRow, column: draft.region.left },
    fallback: period,
  };
}

/** A table without lines of its own stands under those of the table before it; one with its own lends what it leaves out of period and town. */
function lendTitles(drafts: TableDraft[]): void {
  drafts.forEach((draft, place) => {
    const before = drafts[place - 1];
    if (!before) return;
    const own = draft.title;
    const lacksAll = own === NO_TITLE || own.text === "";
    draft.title = {
      ...own,
      period: over(before.title.period, own.period),
      town: own.town || before.title.town,
      units: own.units.length > 0 || !lacksAll ? own.units : before.title.units,
      unitRow: own.units.length > 0 || !lacksAll ? own.unitRow : before.title.unitRow,
      indicator: lacksAll ? before.title.indicator : own.indicator,
      measure: lacksAll ? before.title.measure : own.measure,
    };
  });
}

function plainFigure(figure: DraftFigure): Figure {
  const { place, town, indicator, period, measure, unit, phase, rankOf, reading } = figure;
  const plain: Figure = { place, town, indicator, period, measure, unit, phase, rankOf, reading };
  if (figure.status !== undefined) plain.status = figure.status;
  if (figure.derivedFrom !== undefined) plain.derivedFrom = figure.derivedFrom;
  if (figure.tier !== undefined) plain.tier = figure.tier;
  return plain;
}

/** In their own list, so that of a long one no second is held. */
function withoutAxes(figures: DraftFigure[]): Figure[] {
  const plain: Figure[] = figures;
  figures.forEach((figure, place) => (plain[place] = plainFigure(figure)));
  return plain;
}

/** One doubt a place and kind: several tables may find the same. */
function uniqueDoubts(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map([...doubts].reverse().map((doubt) => [doubt.id, doubt])).values()].reverse();
}

function refused(reason: string): Understanding {
  return { tables: [], decisions: [], figures: [], doubts: [], refusal: { reason, args: [], place: null } };
}

/** Why no figure is left: the first thing that was not clear. */
function refusalOf(doubts: readonly Doubt[]): Understanding["refusal"] {
  const doubt = doubts.find((one) => one.leftOut) ?? null;
  const cause = doubt?.code === "columnUnread" ? (doubt.cause ?? "measure") : (doubt?.code ?? "noFigures");
  return { reason: cause, args: doubt?.args ?? [], place: doubt?.place ?? null };
}
