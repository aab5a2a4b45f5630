import { isAggregateName } from "../../town/townName";
import type { Template } from "../../template/Template";
import { dateOfSerial } from "../cells/dateOfSerial";
import type { Grid } from "../Grid";
import { NO_HINT, over, saysNothing, type PeriodHint } from "../PeriodHint";
import type { FigureMeasure } from "../Figure";
import type { ColumnRole, RoleKind } from "./classifyColumns";
import { TOTAL } from "./combineHead";
import { settleTiers } from "./countingTier";
import { emptyTowns } from "./emptyTowns";
import { Hierarchy } from "./hierarchy";
import { isFigure } from "./lines";
import { isUnitText } from "./headUnits";
import { bareName, readHead, type HeadReading } from "./readHead";
import type { Region } from "./tables";
import { subjectOf } from "./subjectOf";
import { townInName } from "./townInName";

/** What the names of a row say about its figures. */
export interface RowLabels {
  row: number;
  /** The town as written, "" where the row names none. */
  town: string;
  indicator: string;
  section: string;
  units: string[];
  period: PeriodHint;
  measure: FigureMeasure | null;
  weak: boolean;
  phase: PeriodHint | null;
  /** The year a growth is on, where the row names it. */
  against: number | null;
  index: boolean;
  fall: boolean;
  unclear: string;
  rankOf: string;
  tier: string;
  status: string;
  /** Row that this one is part of. */
  parent: number | null;
  /** A row without figures that heads those below. */
  isSection: boolean;
  /** A town without any figure: it is there with gaps. */
  isEmpty: boolean;
  /** An enterprise among towns (see markThings). */
  isThing: boolean;
  /** Names stand where figures should or the other way round: the row has slipped. */
  isShifted: boolean;
}

/** Under an indicator, its average over a wider area: 全国平均值, 省内平均. */
const WIDER_AVERAGE = /^(?:全[国省市区县]|[省市区县]内?)平均(?:值|数|水平)?$/u;

/** 小计 under 一、街道 is that of the section. */
const SUBTOTAL = /^(?:小计|平均|平均值|均值)$/u;

/** Reads the names of all rows of a table; what a cell below a merged or a filled one leaves blank is carried down. */
export function rowLabels(
  grid: Grid,
  region: Region,
  roles: readonly ColumnRole[],
  template: Template,
  isTown: (name: string) => boolean,
): RowLabels[] {
  const byKind = new Map<RoleKind, number[]>();
  roles.forEach(({ kind }, place) => {
    const columns = byKind.get(kind);
    if (columns) columns.push(region.left + place);
    else byKind.set(kind, [region.left + place]);
  });
  const columnsOf = (kind: RoleKind): readonly number[] => byKind.get(kind) ?? NO_COLUMNS;
  const [townColumn] = columnsOf("town");
  const [indicatorColumn] = columnsOf("indicator");
  const figureColumns = columnsOf("figures");
  const hierarchy = new Hierarchy(grid, template);
  const hasFiner = [indicatorColumn, ...columnsOf("period"), ...columnsOf("measure")].some(
    (column) => column !== undefined,
  );
  const isCarried = region.body.some(
    (row) =>
      townColumn !== undefined &&
      indicatorColumn !== undefined &&
      grid.text(row, townColumn) === "" &&
      grid.text(row, indicatorColumn) !== "" &&
      !TOTAL.test(grid.text(row, indicatorColumn)),
  );
  const measureRows = region.body.filter(
    (row) => townColumn !== undefined && rowMeasure(grid.text(row, townColumn), template, isTown) !== null,
  );
  const areMeasured = measureRows.length >= 2;
  let town = "";
  let carried = "";
  let section = "";
  let subject: HeadReading | null = null;
  let lastName: ReturnType<Hierarchy["add"]> | null = null;
  const rows: RowLabels[] = [];
  for (const row of region.body) {
    const hasFigures = figureColumns.some((column) => isFigure(grid, row, column));
    // A heading that is merged over all columns is none of their texts.
    const hasTexts = figureColumns.some((column) => !grid.isBlank(row, column) && grid.isAnchor(row, column));
    const labels: RowLabels = { ...EMPTY_ROW, row, units: [], isSection: !hasFigures && !hasTexts };
    if (townColumn !== undefined) {
      const written = townAt(grid, row, townColumn, isCarried ? [] : [indicatorColumn, ...columnsOf("number")]);
      const measured = written === "" ? null : rowMeasure(written, template, isTown);
      if (measured === null && written !== "" && written !== carried) hierarchy.reset();
      if (measured !== null) Object.assign(labels, ofRowAbove(measured, written, carried, areMeasured));
      else if (written !== "") carried = written;
      if (measured === null) labels.town = written === "" && hasFiner ? carried : bareTown(written);
      if (labels.isSection && written !== "") {
        section = bareTown(written).replace(/[:：]$/u, "");
        if (indicatorColumn === undefined) subject = subjectOf(section, template, isTown);
      }
      if (!labels.isSection && SUBTOTAL.test(labels.town))
        labels.town = (groupAt(grid, row, columnsOf("group")) || section) + labels.town;
    }
    if (indicatorColumn !== undefined && !grid.isBlank(row, indicatorColumn) && !isFigure(grid, row, indicatorColumn)) {
      const text = bareName(grid.text(row, indicatorColumn));
      if (townColumn === undefined && !hasFigures && isTown(text) && !isAggregateName(text)) {
        town = text;
        hierarchy.reset();
        labels.isSection = true;
      } else if (townColumn === undefined && lastName && WIDER_AVERAGE.test(text)) {
        labels.town = text;
      } else lastName = hierarchy.add(row, indicatorColumn, hasFigures || hasTexts);
    } else if (columnsOf("measure").length + columnsOf("period").length === 0) lastName = null;
    if (townColumn === undefined) labels.town ||= town;
    if (lastName && indicatorColumn !== undefined) applyName(labels, lastName);
    const named = labels.town === "" ? townInName(labels.indicator, template, isTown) : null;
    if (named && townColumn === undefined) Object.assign(labels, named);
    if (subject && !labels.isSection && labels.indicator === "") {
      labels.indicator = subject.name;
      labels.units = [...subject.units];
    }
    readOthers(labels, grid, template, columnsOf);
    labels.isShifted = isShifted(grid, row, townColumn ?? indicatorColumn, figureColumns, template, isTown);
    rows.push(labels);
  }
  settleTiers(rows, ({ town, indicator, period, phase }) => JSON.stringify([town, indicator, period, phase]));
  if (townColumn !== undefined)
    for (const labels of emptyTowns(rows, grid, townColumn, isTown))
      Object.assign(labels, { isSection: false, isEmpty: true });
  return rows;
}

/** The town a row names. Where no town is carried down, a total in the column of indicators or of numbers is that of all towns. */
function townAt(grid: Grid, row: number, column: number, others: readonly (number | undefined)[]): string {
  if (isFigure(grid, row, column)) return "";
  const written = grid.text(row, column);
  if (written !== "") return written;
  const names = others.map((other) => (other === undefined ? "" : grid.text(row, other)));
  return names.find((name) => TOTAL.test(name)) ?? "";
}

/** 增速% below the rows of towns: what it measures, or `null` where the name is one of a town or of a group. */
function rowMeasure(text: string, template: Template, isTown: (name: string) => boolean): HeadReading | null {
  if (isTown(text)) return null;
  const reading = readHead(text, template);
  const isSaid = reading.unclear !== "" || (reading.measure !== null && reading.measure !== "value");
  return reading.name === "" && isSaid ? reading : null;
}

/** The growth below a total is the total's, and so below every town; once below the last of the towns it is nobody's. */
function ofRowAbove(reading: HeadReading, written: string, above: string, areMeasured: boolean): Partial<RowLabels> {
  const { measure, units, index, fall, rankOf, unclear } = reading;
  const isOfAbove = areMeasured || isAggregateName(above);
  return {
    town: bareTown(above),
    measure,
    weak: false,
    units: [...units],
    index,
    fall,
    rankOf,
    unclear: isOfAbove ? unclear : written,
  };
}

const NO_COLUMNS: readonly number[] = [];

const EMPTY_ROW: RowLabels = {
  row: 0,
  town: "",
  indicator: "",
  section: "",
  units: [],
  period: NO_HINT,
  measure: null,
  weak: true,
  phase: null,
  against: null,
  index: false,
  fall: false,
  unclear: "",
  rankOf: "",
  tier: "",
  status: "",
  parent: null,
  isSection: false,
  isEmpty: false,
  isThing: false,
  isShifted: false,
};

/** The name of the group that a subtotal is of, in a column of its own. */
function groupAt(grid: Grid, row: number, columns: readonly number[]): string {
  const text = grid.text(row, columns.at(-1) ?? -1);
  return isAggregateName(text) ? "" : text;
}

/** A town without the number of its heading, its mark and a remark of its scope. */
function bareTown(text: string): string {
  return text.replace(/^(?:[(]?[一二三四五六七八九十\d]{1,3}[)]?[、.．])/u, "");
}

function applyName(labels: RowLabels, { name, reading, section, parent }: ReturnType<Hierarchy["add"]>): void {
  labels.indicator = name;
  labels.section = section;
  labels.parent = parent;
  labels.units = reading.units;
  labels.period = reading.period;
  labels.measure = reading.measure;
  labels.weak = reading.weak;
  labels.phase = reading.phase;
  labels.against = reading.against;
  labels.index = reading.index;
  labels.fall = reading.fall;
  labels.unclear = reading.unclear;
  labels.rankOf = reading.rankOf;
  labels.tier = reading.tier;
}

/** Columns of their own for unit, period, measure and status. */
function readOthers(
  labels: RowLabels,
  grid: Grid,
  template: Template,
  columnsOf: (kind: RoleKind) => readonly number[],
): void {
  for (const column of columnsOf("unit")) {
    if (grid.isBlank(labels.row, column)) continue;
    const text = grid.text(labels.row, column).replace(/^[(](.*)[)]$/u, "$1");
    // 吨标准煤/万元 is one unit, 亿元/% are two.
    const units = isUnitText(text) ? [text] : text.split(/[、,，/](?!人|户|亩|年)/u).filter(isUnitText);
    if (units.length > 0) labels.units = units;
  }
  for (const column of columnsOf("period")) {
    const hint = periodAt(grid, labels.row, column, template);
    if (hint) labels.period = over(labels.period, hint);
  }
  for (const column of columnsOf("measure")) {
    const reading = readHead(grid.text(labels.row, column), template);
    labels.period = over(labels.period, reading.period);
    if (reading.units.length > 0) labels.units = reading.units;
    if (reading.unclear !== "") labels.unclear = reading.unclear;
    if (reading.measure === null) continue;
    labels.measure = reading.measure;
    labels.weak = reading.weak;
    labels.phase = reading.phase;
    labels.index = reading.index;
    labels.fall = reading.fall;
    labels.rankOf = reading.rankOf;
    labels.tier = reading.tier;
  }
  for (const column of columnsOf("status")) labels.status = grid.written(labels.row, column).trim();
}

/** The period a cell names: a text, a year as a number, or the month of a date. */
export function periodAt(grid: Grid, row: number, column: number, template: Template): PeriodHint | null {
  const reading = grid.reading(row, column);
  if (reading.kind === "date") {
    const date = dateOfSerial(reading.serial);
    return date ? { ...NO_HINT, year: date.year, span: `${date.month}月` } : null;
  }
  const hint = readHead(grid.text(row, column), template).period;
  return saysNothing(hint) ? null : hint;
}

/** A name stands in the first column of figures and none where names stand. */
function isShifted(
  grid: Grid,
  row: number,
  nameColumn: number | undefined,
  figureColumns: readonly number[],
  template: Template,
  isTown: (name: string) => boolean,
): boolean {
  const [first] = figureColumns;
  if (nameColumn === undefined || first === undefined) return false;
  const text = grid.text(row, first);
  const name = grid.text(row, nameColumn);
  if (isFigure(grid, row, nameColumn) && grid.cell(row, nameColumn) !== null) return true;
  return (
    name === "" && text !== "" && !isFigure(grid, row, first) && (isTown(text) || readHead(text, template).name !== "")
  );
}
