import { plainName, type Indicator, type Template } from "../template/Template";
import type { PlanCell } from "../plan/SheetPlan";
import { readPeriod } from "../period/readPeriod";
import { ENTRY_TEXTS } from "../texts/entry";
import { LANGUAGES, type Language } from "../texts/language";
import { Draft } from "./Draft";
import { ENTRY_LOOKS } from "./entryLooks";
import type { EntryTag } from "./entryTag";
import type { EntryRequest } from "./EntryRequest";
import { indicatorRow } from "./indicatorEntry";
import { figures } from "./townEntry";

/** What is put into an entry sheet in use: whole rows or columns are inserted and filled, nothing else is touched. */
export interface EntryAddition {
  insert: { axis: "rows" | "columns"; at: number; count: number };
  /** Zero-based place of the inserted cells that are filled. */
  top: number;
  left: number;
  cells: PlanCell[][];
  draft: Draft;
  /** Ids that the sheet holds afterwards. */
  indicators: string[];
}

/** Why a sheet is left as it is: it was changed too much to find one's way, or its layout is built anew instead. */
export type AdditionRefusal = "notFound" | "buildAnew";

type SheetValues = readonly (readonly unknown[])[];

/**
 * The indicators that a newer edition of a template brings, as rows or columns to insert at the end of an entry sheet. `cells` is the
 * sheet from A1 on, as it stands; what was typed, what the user added and indicators that are gone from the template stay.
 * `null` where there is nothing to add.
 */
export function entryAddition(
  cells: SheetValues,
  tag: EntryTag,
  before: Template,
  template: Template,
): EntryAddition | AdditionRefusal | null {
  const old = new Set([...before.indicators.map(({ id }) => id), ...tag.indicators]);
  const added = template.indicators.filter(({ id }) => !old.has(id) && isWanted(template, id));
  if (added.length === 0) return null;
  if (tag.kind === "quarters") return "buildAnew";
  for (const language of LANGUAGES) {
    const addition =
      tag.kind === "indicators"
        ? newRows(cells, tag, template, added, language)
        : newColumns(cells, tag, template, added, language);
    if (addition) return { ...addition, indicators: [...tag.indicators, ...added.map(({ id }) => id)] };
  }
  return "notFound";
}

/** What the new edition puts on its entry sheet: its own choice, or all. */
function isWanted({ entry }: Template, id: string): boolean {
  return entry?.indicators ? entry.indicators.includes(id) : true;
}

function request(tag: EntryTag, template: Template, indicators: Indicator[], language: Language): EntryRequest {
  const reading = readPeriod(tag.period);
  const period = reading.kind === "period" ? reading.period : { unit: "year" as const, number: 0 };
  return { template, kind: tag.kind, indicators, measures: tag.measures, towns: [], period, language };
}

const isText = (cell: unknown, text: string) => typeof cell === "string" && plainName(cell) === plainName(text);
const isFilled = (cell: unknown) => cell !== undefined && cell !== null && cell !== "";

function newRows(
  cells: SheetValues,
  tag: EntryTag,
  template: Template,
  added: Indicator[],
  language: Language,
): Omit<EntryAddition, "indicators"> | null {
  const head = cells.findIndex((row) => isText(row[0], ENTRY_TEXTS[language].indicator));
  if (head < 0 || !isFilled(cells[head + 1]?.[0])) return null;
  const end = cells.findIndex((row, place) => place > head && !isFilled(row[0]));
  const at = end < 0 ? cells.length : end;
  const width = cells[head]!.findLastIndex(isFilled) + 1;
  const draft = new Draft(width);
  added.forEach((indicator, place) =>
    indicatorRow(draft, indicator, at + place, request(tag, template, added, language)),
  );
  const bottom = at + added.length - 1;
  draft.looks.unshift(
    { block: { top: at, left: 0, bottom, right: width - 1 }, look: ENTRY_LOOKS.body },
    { block: { top: at, left: 0, bottom, right: 0 }, look: ENTRY_LOOKS.name },
    { block: { top: at, left: 1, bottom, right: 1 }, look: ENTRY_LOOKS.center },
  );
  return { insert: { axis: "rows", at, count: added.length }, top: at, left: 0, cells: draft.cells.slice(at), draft };
}

function newColumns(
  cells: SheetValues,
  tag: EntryTag,
  template: Template,
  added: Indicator[],
  language: Language,
): Omit<EntryAddition, "indicators"> | null {
  const texts = ENTRY_TEXTS[language];
  const head = cells.findIndex((row) => isText(row[0], tag.kind === "villages" ? texts.village : texts.town));
  const total = cells.findIndex((row, place) => place > head && isText(row[0], texts.total));
  if (head < 0 || total < 0 || !isText(cells[total + 2]?.[0], texts.check)) return null;
  const { measures } = tag;
  const deep = measures.length > 1 ? 1 : 0;
  const at = Math.max(cells[head]!.findLastIndex(isFilled), cells[head + deep]!.findLastIndex(isFilled)) + 1;
  const count = added.length * measures.length;
  const draft = new Draft(at + count);
  const rows = { firstRow: head + deep + 1, last: total - 1, total, published: total + 1, check: total + 2 };
  const wanted = request(tag, template, added, language);
  const right = at + count - 1;
  draft.look({ top: head, left: at, bottom: head + deep, right }, ENTRY_LOOKS.head);
  draft.look({ top: rows.firstRow, left: at, bottom: rows.check, right }, ENTRY_LOOKS.body);
  draft.look({ top: total, left: at, bottom: rows.published, right }, ENTRY_LOOKS.total);
  draft.look({ top: total, left: at, bottom: total, right }, ENTRY_LOOKS.computed);
  draft.look(
    { top: rows.check, left: at, bottom: rows.check, right },
    { ...ENTRY_LOOKS.computed, horizontal: "Center" },
  );
  added.forEach((indicator, place) => {
    const left = at + place * measures.length;
    const name = texts.indicatorHead(indicator.name[language], indicator.unit);
    draft.head({ top: head, left, bottom: head, right: left + measures.length - 1 }, name);
    measures.forEach((measure, part) => {
      if (deep > 0) draft.put(head + 1, left + part, texts.measures[measure]);
      figures(draft, { indicator, measure, column: left + part }, wanted, rows);
    });
  });
  draft.put(rows.check, right, draft.cells[rows.check]?.[right] ?? null);
  const filled = draft.cells.slice(head, rows.check + 1).map((row) => row.slice(at));
  return { insert: { axis: "columns", at, count }, top: head, left: at, cells: filled, draft };
}
