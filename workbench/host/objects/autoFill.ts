import { isDateFormat } from "numfmt";
import { contains, type Rect } from "../../model/address";
import { moveFormula } from "../../model/formulaReferences";
import type { Cell, Input, Sheet } from "../../model/Sheet";
import { NO_STYLE, type Style } from "../../model/style";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import * as block from "./block";
import { growth, linear, months, monthStep, weekdays, type Series } from "./fillSeries";
import { checkUnlocked } from "./locks";
import { oneOf } from "./RangeFormat";

const TYPES = [
  ...(["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "FillWeekdays"] as const),
  ...(["FillMonths", "FillYears", "LinearTrend", "GrowthTrend", "FlashFill"] as const),
];
type FillType = (typeof TYPES)[number];

/** What is put at a place of a lane, counted from its first source cell; the source itself has 0 to n - 1. */
type Fill = (place: number) => Input;

/**
 * Range.autoFill: a block is carried on into a larger one that holds it, in one direction. Each row or column is a lane
 * of its own. What Excel would guess (months by their names, a lane of texts and numbers) is refused by name.
 */
export function autoFill(sheet: Sheet, source: Rect, target: Rect | undefined, given?: string | null): void {
  const type = oneOf(TYPES, given ?? "FillDefault", "autoFillType");
  if (type === "FlashFill") throw notImplemented('Range.autoFill with "FlashFill"');
  if (!target) throw notImplemented("Range.autoFill without a destination");
  if (!contains(target, source.top, source.left) || !contains(target, source.bottom, source.right)) {
    throw invalidArgument("The destination must hold the range that is filled from.");
  }
  if (block.isUnbounded(target)) throw notImplemented("Range.autoFill of whole rows or columns");
  const sides = [source.top > target.top, source.bottom < target.bottom, source.left > target.left, source.right < target.right]; // prettier-ignore
  if (sides.filter(Boolean).length > 1) throw new HostError("InvalidArgument", "A range is filled in one direction.");
  const down = sides[0]! || sides[1]!;
  if (!sides.includes(true)) return;
  const rest: Rect = { ...target };
  if (sides[0]) rest.bottom = source.top - 1;
  else if (sides[1]) rest.top = source.bottom + 1;
  else if (sides[2]) rest.right = source.left - 1;
  else rest.left = source.right + 1;
  checkUnlocked(sheet, rest);
  const lanes = laneCells(sheet, source, down).map((cells) => ({ cells, fill: fillOf(type, cells, down) }));
  const inputs: (Input | undefined)[][] = [];
  const styles: (Style | undefined)[][] = [];
  for (let row = rest.top; row <= rest.bottom; row++) {
    const [line, looks]: [(Input | undefined)[], (Style | undefined)[]] = [[], []];
    for (let column = rest.left; column <= rest.right; column++) {
      const lane = lanes[down ? column - source.left : row - source.top]!;
      const place = down ? row - source.top : column - source.left;
      const cell = lane.cells[cycle(place, lane.cells.length)];
      line.push(type === "FillFormats" ? undefined : lane.fill(place));
      looks.push({ ...NO_STYLE, ...structuredClone(cell?.style) });
    }
    inputs.push(line);
    styles.push(looks);
  }
  sheet.setInputs(rest.top, rest.left, inputs);
  if (type !== "FillValues") sheet.setStyles(rest.top, rest.left, styles);
}

function laneCells(sheet: Sheet, source: Rect, down: boolean): (Cell | undefined)[][] {
  const [rows, columns] = [block.rowsOf(source), block.columnsOf(source)];
  return Array.from({ length: down ? columns : rows }, (_, lane) =>
    Array.from({ length: down ? rows : columns }, (_, place) => {
      const cell = sheet.seen(source.top + (down ? place : lane), source.left + (down ? lane : place));
      return cell && { ...cell };
    }),
  );
}

function cycle(place: number, count: number): number {
  return ((place % count) + count) % count;
}

function fillOf(type: FillType, cells: (Cell | undefined)[], down: boolean): Fill {
  const copy = copied(cells, down);
  if (type === "FillCopy" || type === "FillFormats" || type === "FillValues") return copy;
  const filled = cells.filter((cell) => cell && (cell.value !== null || cell.formula !== undefined));
  if (filled.length === 0 || filled.every((cell) => cell!.formula !== undefined)) return copy;
  if (cells.some((cell) => cell?.formula !== undefined) || filled.length < cells.length) return refused("blanks, formulas and constants together"); // prettier-ignore
  const values = cells.map((cell) => cell!.value);
  if (values.every((value) => typeof value === "number")) {
    const dates = isDateFormat(cells[0]!.style?.numberFormat ?? "General");
    const series = seriesOf(type, values, dates);
    return series ? (place) => ({ value: series(place) }) : copy;
  }
  if (type !== "FillDefault" && type !== "FillSeries") return copy;
  if (values.every((value) => typeof value === "string")) return texts(values) ?? copy;
  if (values.every((value) => typeof value === "boolean")) return copy;
  return refused("texts and numbers together");
}

/** The cells again and again, formulas moved as copying moves them. */
function copied(cells: (Cell | undefined)[], down: boolean): Fill {
  return (place) => {
    const from = cycle(place, cells.length);
    const cell = cells[from];
    if (cell?.formula === undefined) return { value: cell?.value ?? null };
    const by = place - from;
    return { formula: moveFormula(cell.formula, down ? by : 0, down ? 0 : by) };
  };
}

/** The series of numbers or dates; `undefined` where they are copied. */
function seriesOf(type: FillType, values: number[], dates: boolean): Series | undefined {
  const [first] = values as [number];
  if (type === "FillDefault" && values.length === 1 && !dates) return undefined;
  if (type === "GrowthTrend") return growth(values);
  if (type === "FillWeekdays" || type === "FillMonths" || type === "FillYears") {
    if (values.length > 1) throw notImplemented(`Range.autoFill with "${type}" of more than one date`);
    return type === "FillWeekdays" ? weekdays(first) : months(first, type === "FillMonths" ? 1 : 12);
  }
  const step =
    dates && values.length > 1 && type !== "FillDays" && type !== "LinearTrend" ? monthStep(values) : undefined;
  return step === undefined ? linear(values) : months(first, step);
}

/** 第1期, 第2期 goes on as 第3期: texts that end with a number. Texts without a number are copied. */
function texts(values: string[]): Fill | undefined {
  const parts = values.map((text) => /^(\D*?)(\d+)$/.exec(text));
  if (values.every((text) => !/\d/.test(text))) {
    if (values.some((text) => LISTED.test(text.trim()))) return refused("days, months or other lists by their names");
    return undefined;
  }
  const [stem] = parts.map((part) => part?.[1]);
  if (parts.some((part) => !part || part[1] !== stem)) return refused("texts whose numbers do not stand at their ends");
  if (/^(q|qtr|quarter)\s*$/i.test(stem!)) return refused("quarters");
  const width = /^0/.test(parts[0]![2]!) ? parts[0]![2]!.length : 0;
  const series = linear(parts.map((part) => Number(part![2])));
  return (place) => ({ value: stem + String(Math.abs(Math.round(series(place)))).padStart(width, "0") });
}

/** The lists Excel carries on: days and months, in English and Chinese, quarters, stems and branches. */
const LISTED =
  /^((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|星期[一二三四五六日]|[一二三四五六日]|周[一二三四五六日]|(十[一二]|[一二三四五六七八九十正腊])月|第[一二三四]季度?|[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥])$/i;

function refused(what: string): never {
  throw notImplemented(`Range.autoFill of ${what}`);
}
