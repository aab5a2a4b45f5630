import { isConvertible, isUnit } from "../indicator/units";
import { remembered } from "../memory/remembered";
import { movePoint } from "../numbers/movePoint";
import { readNumber, type Reading } from "../numbers/readNumber";
import { yearOf, monthsOf, type Period } from "../period/Period";
import { readPeriod, type PeriodReading } from "../period/readPeriod";
import { findIndicator, indicatorKey, type Template } from "../template/Template";
import type { Language } from "../texts/language";
import { plainTownName } from "../town/townName";
import { DATA_HEADS, type DataColumn, type DataRow, type FRACTIONS } from "./DataRow";
import type { Fault } from "./Fault";
import { FigureMap } from "./FigureMap";
import { readHeads, type Heads } from "./readHeads";
import { PercentNumber, type SheetCell } from "./SheetCell";

export interface ReadOptions {
  template: Template;
  /** For rows that name no period. */
  period: Period | null;
  language: Language;
  /** A file made for us: an unknown head is a fault. */
  strict: boolean;
  /** Our own table, which also holds what sheets of others publish without a unit, or in one we do not know (元/人). */
  anyUnit?: boolean;
  /** How a fault names another place: 第3行, Sheet1!A3. */
  place: (row: number, column: number) => string;
}

export type ReadResult = { rows: DataRow[]; places: number[] } | { faults: Fault[] };

/** Reads a block of cells (texts, numbers, booleans) into figures, or says all that is wrong with it. */
export function readRows(cells: readonly (readonly SheetCell[])[], options: ReadOptions): ReadResult {
  const steps = readRowsInSteps(cells, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const ROWS_A_STEP = 200;

/** The same, resting after some hundred rows each: a pane lives on while a table of 144,000 is read. */
export function* readRowsInSteps(
  cells: readonly (readonly SheetCell[])[],
  options: ReadOptions,
): Generator<void, ReadResult> {
  const heads = readHeads(cells, options.strict, options.language);
  if (Array.isArray(heads)) return { faults: heads };
  const faults: Fault[] = [];
  const rows: DataRow[] = [];
  const places: number[] = [];
  const firstPlace = new FigureMap<number>(options.template);
  const unitOf = new Map<string, string>();
  const { period } = options;
  const readsPeriod = remembered((text) => readPeriod(text, period ? yearOf(period) : undefined));
  for (let row = heads.row + 1; row < cells.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const line = cells[row]!;
    if (line.every((cell) => textOf(cell) === "")) continue;
    if (isNote(line)) continue;
    if (options.strict && line.slice(cells[heads.row]!.length).some((cell) => textOf(cell) !== "")) {
      faults.push({
        row,
        column: cells[heads.row]!.length,
        code: "tooManyFields",
        args: [String(cells[heads.row]!.length)],
      });
      continue;
    }
    const reader = new RowReader(line, row, heads, options, readsPeriod);
    const data = reader.read();
    faults.push(...reader.faults);
    if (!data) continue;
    const indicator = indicatorKey(options.template, data.indicator);
    const unit = unitOf.get(indicator) ?? data.unit;
    unitOf.set(indicator, unit);
    if (data.unit !== unit && !isConvertible(data.unit, unit)) {
      faults.push({ row, column: heads.columns.unit ?? 0, code: "unitOther", args: [data.unit, unit, data.indicator] });
    }
    const before = firstPlace.get(data);
    if (before !== undefined) {
      const column = heads.columns.town!;
      faults.push({ row, column, code: "duplicate", args: [data.town, data.indicator, options.place(before, column)] });
    } else firstPlace.set(data, row);
    rows.push(data);
    places.push(row);
  }
  if (faults.length > 0) return { faults };
  if (rows.length === 0) return { faults: [{ row: heads.row, column: 0, code: "noRows", args: [] }] };
  return { rows, places };
}

/** Two rows of the same key are the same figure: 固投 and 固定资产投资 of one town and period are one. */
export function figureKey(row: Pick<DataRow, "town" | "indicator" | "period">, template: Template): string {
  const { first, last } = monthsOf(row.period);
  const indicator = indicatorKey(template, row.indicator);
  // No name has a line break: spaces of all kinds are gone.
  return `${plainTownName(row.town)}\n${indicator}\n${yearOf(row.period)}\n${first}\n${last}`;
}

function textOf(cell: SheetCell | undefined): string {
  if (typeof cell === "string") return cell.trim();
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

/** Growth in words: 下降3.4%, ▲12.1%. */
const GROWTH_WORD = /^((?:同比)?下降|减少|▼|↓)|^((?:同比)?增长|(?:同比)?上升|比增|▲|↑)/u;
/** Words that stand in place of a growth: the two levels tell them again (R3). */
const STATUS_WORD = /^(扭亏(为盈)?|由盈转亏|由亏转盈|增亏|减亏|基期为零|不可比)$/u;

/** A note under the data: 注：…, alone in its row. */
function isNote(line: readonly SheetCell[]): boolean {
  let first: SheetCell = null;
  for (const cell of line) {
    if (textOf(cell) === "") continue;
    if (first !== null) return false;
    first = cell;
  }
  return /^(注|说明|备注|附注|(资料|数据)?来源)[:：]/u.test(textOf(first));
}

/** Reads one row, collecting its faults. */
class RowReader {
  readonly faults: Fault[] = [];

  constructor(
    private readonly line: readonly SheetCell[],
    private readonly row: number,
    private readonly heads: Heads,
    private readonly options: ReadOptions,
    /** A period by its text, of which a table has few. */
    private readonly readsPeriod: (text: string) => PeriodReading,
  ) {}

  read(): DataRow | undefined {
    const town = this.required("town");
    const indicator = this.required("indicator");
    const value = this.number("value");
    const data: DataRow = {
      town,
      indicator,
      period: this.period(),
      value,
      unit: this.unit(indicator),
      previous: this.number("previous"),
      growth: this.growth(),
      points: this.number("points"),
      completion: this.completion(),
      target: this.number("target"),
      phaseTarget: this.number("phaseTarget"),
      phase: null,
      rank: this.text("rank"),
      status: this.text("status"),
      source: this.text("source"),
      note: this.text("note"),
    };
    data.phase = this.phase(data);
    return this.faults.length > 0 ? undefined : data;
  }

  private cell(column: DataColumn): SheetCell {
    const place = this.heads.columns[column];
    return place === undefined ? null : (this.line[place] ?? null);
  }

  private text(column: DataColumn): string {
    return textOf(this.cell(column));
  }

  private fault(column: DataColumn, code: Fault["code"], ...args: string[]): void {
    this.faults.push({ row: this.row, column: this.heads.columns[column] ?? 0, code, args });
  }

  private head(column: DataColumn): string {
    return DATA_HEADS[this.options.language][column];
  }

  private required(column: DataColumn): string {
    const text = this.text(column);
    if (text === "") this.fault(column, "blank", this.head(column));
    return text;
  }

  private number(column: DataColumn): number | null {
    const cell = this.cell(column);
    const reading = readCell(cell);
    if (reading.kind === "gap") return null;
    if (reading.kind === "number" && !reading.percent) return reading.value;
    const unit =
      this.text("unit") ||
      this.heads.unitLine ||
      (findIndicator(this.options.template, this.text("indicator"))?.unit ?? "");
    if (reading.kind === "number" && unit.normalize("NFKC") === "%") return movePoint(reading.value, 2);
    this.fault(column, "notNumber", this.head(column), textOf(cell));
    return null;
  }

  private isBlank(column: DataColumn): boolean {
    return readCell(this.cell(column)).kind === "gap";
  }

  /** A growth must show that it is in percent: 13.7 alone could be 13.7 % or 1370 %. */
  private growth(): number | null {
    const cell = this.cell("growth");
    const text = textOf(cell);
    if (/^(持平|零增长)$/u.test(text)) return 0;
    if (STATUS_WORD.test(text)) {
      // The word comes out again of the two levels; without them it would be lost.
      if (this.isBlank("value") || this.isBlank("previous")) this.fault("growth", "wordWithoutLevels", text);
      return null;
    }
    const [, fall, rise] = GROWTH_WORD.exec(text) ?? [];
    const reading = fall || rise ? readNumber(text.replace(GROWTH_WORD, "")) : readCell(cell);
    if (reading.kind === "gap") return null;
    if (fall && reading.kind === "number") {
      if (reading.value < 0) this.fault("growth", "notNumber", this.head("growth"), text);
      reading.value = -reading.value;
    }
    return this.fraction("growth", reading);
  }

  private completion(): number | null {
    const reading = readCell(this.cell("completion"));
    return reading.kind === "gap" ? null : this.fraction("completion", reading);
  }

  /** A rate that shows by its percent sign, or that of its head, that it is in percent. */
  private fraction(column: (typeof FRACTIONS)[number], reading: Exclude<Reading, { kind: "gap" }>): number | null {
    if (reading.kind === "text") this.fault(column, "notNumber", this.head(column), this.text(column));
    else if (reading.percent || reading.value === 0) return reading.value;
    else if (this.heads.inPercent.has(column)) return movePoint(reading.value, -2);
    else this.fault(column, "rateWithoutPercent", this.head(column), this.text(column));
    return null;
  }

  private unit(indicator: string): string {
    const text = this.text("unit") || (this.heads.unitLine ?? "");
    const known = findIndicator(this.options.template, indicator);
    if (text === "") {
      // An index is a number without a unit.
      const isIndex = /指数(?:[(（].*[)）])?$|\bindex$/iu.test(indicator);
      if (!known && indicator !== "" && !isIndex && !this.options.anyUnit) this.fault("unit", "unitMissing", indicator);
      return known?.unit ?? "";
    }
    if (!isUnit(text) && !this.options.anyUnit) this.fault("unit", "unitUnknown", text);
    else if (known && !this.options.anyUnit && !isConvertible(text, known.unit))
      this.fault("unit", "unitOther", text, known.unit, indicator);
    return text;
  }

  private period(): Period {
    const unread: Period = { unit: "year", number: 0 };
    const cell = this.cell("period");
    if (typeof cell === "number" && !(Number.isInteger(cell) && cell > 1900 && cell < 2200)) {
      this.fault("period", "periodIsDate", String(cell));
      return unread;
    }
    const text = textOf(cell);
    if (text === "") {
      if (!this.options.period) this.fault("period", "periodMissing");
      return this.options.period ?? unread;
    }
    const reading = this.readsPeriod(text);
    if (reading.kind === "period") return reading.period;
    this.fault("period", reading.kind === "noYear" ? "periodWithoutYear" : "periodUnknown", text);
    return unread;
  }

  /** The part of the year a phase target is for; its year is the figure's own where it names none. */
  private phase(data: DataRow): Period | null {
    const text = this.text("phase");
    if (text === "") {
      if (data.phaseTarget !== null) this.fault("phase", "phaseMissing", this.head("phase"));
      return null;
    }
    const reading = readPeriod(text, yearOf(data.period));
    if (reading.kind === "period" && yearOf(reading.period) === yearOf(data.period)) return reading.period;
    this.fault("phase", reading.kind === "period" ? "phaseOfOtherYear" : "periodUnknown", text);
    return null;
  }
}

function readCell(cell: SheetCell): Reading {
  if (typeof cell === "number") return { kind: "number", value: cell, percent: false };
  return cell instanceof PercentNumber
    ? { kind: "number", value: cell.value, percent: true }
    : cell === null || cell === ""
      ? { kind: "gap" }
      : readNumber(textOf(cell));
}
