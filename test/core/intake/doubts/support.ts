import type { DataRow } from "../../../../src/core/data/DataRow";
import type { Doubt } from "../../../../src/core/intake/Doubt";
import type { Figure, FigureMeasure } from "../../../../src/core/intake/Figure";
import type { RawCell, RawSheet } from "../../../../src/core/intake/RawSheet";
import { readFigure } from "../../../../src/core/intake/cells/readFigure";
import { findDoubts } from "../../../../src/core/intake/doubts/findDoubts";
import { toDate, type Period } from "../../../../src/core/period/Period";
import type { Template } from "../../../../src/core/template/Template";
import { TEMPLATES } from "../../../../src/templates";

export const MONTHLY: Template = TEMPLATES.find(({ id }) => id === "monthly")!;
export const JANUARY_TO_JULY: Period = toDate(2018, 7);

/** What a column holds; what a case leaves out is the value of 规上工业总产值 in 亿元. */
export interface Head {
  indicator?: string;
  measure?: FigureMeasure;
  unit?: string;
  period?: Period;
  rankOf?: string;
}

export interface Table {
  heads: Head[];
  /** The town's name, then its cells; a name with "#" before it is a part of the row above, with "*" a total, "+" a subtotal. */
  rows: [town: string, ...cells: RawCell[]][];
  earlier?: DataRow[];
}

const LEVELS: (FigureMeasure | undefined)[] = ["value", "previous", "target", "phaseTarget", "increment", undefined];
const REASONS: Record<string, string> = { "#": "part", "*": "named", "+": "subtotal" };

/** The figures of a table with towns down, as `understand` hands them over: town in column 0, heads in row 0. */
export function doubtsOf({ heads, rows, earlier = [] }: Table): Doubt[] {
  const aggregates = rows.flatMap(([town], at) => {
    const reason = REASONS[town[0]!];
    return reason ? [{ row: at + 1, reason, parent: reason === "part" ? at : null }] : [];
  });
  const figures = rows.flatMap(([town, ...cells], at) =>
    cells.map((cell, place) => figureOf(heads[place]!, town, cell, at + 1, place + 1)),
  );
  const sheet: RawSheet = {
    name: "表",
    top: 0,
    left: 0,
    cells: [[], ...rows],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    since1904: false,
  };
  return findDoubts({ figures, aggregates, template: MONTHLY, sheet, earlier });
}

function figureOf(head: Head, town: string, cell: RawCell, row: number, column: number): Figure {
  const reading = readFigure(cell);
  const { indicator = "规模以上工业总产值", measure = "value", period = JANUARY_TO_JULY, rankOf = null } = head;
  const unit = head.unit ?? (LEVELS.includes(measure) ? "亿元" : measure === "rank" ? "" : "%");
  return {
    place: { row, column },
    town: town.replace(/^[#*+]/u, ""),
    indicator,
    period,
    measure,
    unit: reading.kind === "number" && reading.unit ? reading.unit : unit,
    phase: null,
    rankOf,
    reading,
  };
}

/** Doubts as "code cause @row,column". */
export function shown(doubts: Doubt[]): string[] {
  return doubts.map(({ code, cause, place }) => `${code} ${cause ?? "-"} @${place.row},${place.column}`);
}

export const VALUE: Head = {};
export const PREVIOUS: Head = { measure: "previous" };
export const GROWTH: Head = { measure: "growth" };
export const GROWTH_UNMARKED: Head = { measure: "growth", unit: "" };
export const TARGET: Head = { measure: "target" };
export const COMPLETION: Head = { measure: "completion" };
export const RANK: Head = { measure: "rank", rankOf: "总量" };
/** An indicator whose growth no scope explains. */
export const plain = (heads: Head[]): Head[] =>
  heads.map((head) => ({
    indicator: "用电量",
    ...head,
    ...(head.measure && head.measure !== "previous" && head.measure !== "target" ? {} : { unit: "万千瓦时" }),
  }));

export const TOWNS = ["东镇", "西镇", "南镇", "北镇", "中镇"];
export const column = (...cells: Table["rows"][number][1][]): Table["rows"] =>
  cells.map((cell, at) => [TOWNS[at]!, cell]);

export function earlier(town: string, value: number, unit = "亿元"): DataRow {
  return {
    town,
    indicator: "规模以上工业总产值",
    period: toDate(2018, 6),
    value,
    unit,
    previous: null,
    growth: null,
    points: null,
    completion: null,
    target: null,
    phaseTarget: null,
    phase: null,
    rank: "",
    status: "",
    source: "",
    note: "",
  };
}
