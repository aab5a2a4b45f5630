import { LEVELS } from "../data/DataRow";
import type { Block } from "../plan/SheetPlan";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import type { Column } from "./measures";
import { phaseName } from "./notes";
import { HEAD_TOP, type SheetShape } from "./shape";

export interface Heads {
  cells: (string | null)[][];
  merges: Block[];
}

/** The heads of the table, two or three rows deep, with their merged blocks. */
export function headCells(shape: SheetShape, texts: SheetTexts, language: Language): Heads {
  const { headRows, width, columns } = shape;
  const cells: Heads["cells"] = Array.from({ length: headRows }, () => new Array<string | null>(width).fill(null));
  const merges: Block[] = [];
  const bottom = HEAD_TOP + headRows - 1;

  const put = (text: string, top: number, left: number, last: number, right: number) => {
    cells[top - HEAD_TOP]![left] = text;
    if (top !== last || left !== right) merges.push({ top, left, bottom: last, right });
  };
  const spans = (first: number, keyOf: (column: Column) => string) => spansOf(columns, keyOf, first);

  put(texts.rank, HEAD_TOP, 0, bottom, 0);
  put(texts.town, HEAD_TOP, 1, bottom, 1);
  if (shape.hasVerdict) put(texts.verdict, HEAD_TOP, width - 1, bottom, width - 1);
  const groupRow = bottom - 1;
  if (headRows === 3) {
    for (const { column, left, right } of spans(2, (one) => one.indicator.id)) {
      put(
        texts.indicatorHead(column.indicator.name[language], unitShown(shape, column)),
        HEAD_TOP,
        left,
        HEAD_TOP,
        right,
      );
    }
  }
  for (const { column, left, right } of spans(
    2,
    (one) => `${one.indicator.id} ${groupOf(one, texts, language) ?? one.measure}`,
  )) {
    const group = groupOf(column, texts, language);
    if (group !== null) put(group, groupRow, left, groupRow, right);
  }
  columns.forEach((column, place) => {
    const grouped = groupOf(column, texts, language) !== null;
    put(texts.measures[column.measure], grouped ? bottom : groupRow, place + 2, bottom, place + 2);
  });
  return { cells, merges };
}

/** The unit in an indicator's head, where the sheet as a whole has none and the indicator shows levels. */
function unitShown(shape: SheetShape, column: Column): string {
  const showsLevels = shape.columns.some((one) => one.indicator === column.indicator && isLevel(one));
  return sheetUnit(shape) === null && showsLevels ? column.indicator.unit : "";
}

/** The one unit of all levels on the sheet, or `null` where there are several. */
export function sheetUnit(shape: SheetShape): string | null {
  const units = new Set(shape.columns.filter(isLevel).map((column) => column.indicator.unit));
  return units.size === 1 ? [...units][0]! : units.size === 0 ? "" : null;
}

function isLevel({ measure }: Column): boolean {
  return LEVELS.some((level) => level === measure);
}

function groupOf(column: Column, texts: SheetTexts, language: Language): string | null {
  switch (column.measure) {
    case "value":
    case "valueRank":
      return null;
    case "previous":
    case "growth":
    case "growthRank":
      return texts.growthGroup;
    case "target":
    case "completion":
    case "completionRank":
    case "paceGap":
      return texts.targetGroup;
    default:
      return texts.phaseGroup(phaseName(column, language));
  }
}

/** Runs of neighbouring columns with the same key. */
function spansOf(
  columns: Column[],
  keyOf: (column: Column) => string,
  first: number,
): { column: Column; left: number; right: number }[] {
  const spans: { column: Column; key: string; left: number; right: number }[] = [];
  columns.forEach((column, place) => {
    const last = spans.at(-1);
    if (last?.key === keyOf(column)) last.right = first + place;
    else spans.push({ column, key: keyOf(column), left: first + place, right: first + place });
  });
  return spans;
}
