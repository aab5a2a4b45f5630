import { rectAddress, quoteSheet, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostObject, membersOf, readProperty, writeProperty } from "../HostObject";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import * as block from "./block";
import type { RangeObject } from "./Range";

type Options = Record<string, unknown>;

/** Which border of a cell a word of Excel.CellBorderCollection means. */
const BORDERS: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
/** What stands in a range itself, some of it of rows or columns only. */
const PLACES: Record<string, keyof RangeObject> = {
  rowIndex: "rowIndex",
  columnIndex: "columnIndex",
  rowHidden: "rowHidden",
  columnHidden: "columnHidden",
  hidden: "hidden",
  hyperlink: "hyperlink",
  style: "style",
};
/** Members of a range that can be set cell by cell, or for rows and columns. */
const SETTABLE = new Set(["style", "hyperlink", "rowHidden", "columnHidden"]);
const MOST_CELLS = 100_000;

/** The properties asked for of one range: a cell, or a row or column of a block. */
export function readProperties(range: RangeObject, options: unknown): Options {
  if (typeof options !== "object" || options === null) throw invalidArgument("The properties to load must be named.");
  const found: Options = {};
  for (const [name, wanted] of Object.entries(options as Options)) {
    if (!wanted) continue;
    if (name === "format") found.format = readFormat(range.format, wanted as Options);
    else if (name === "address" || name === "addressLocal") found[name] = addressOf(range.sheet, range.rect);
    else if (PLACES[name]) found[name] = range[PLACES[name]];
    else throw notImplemented(`Range.getCellProperties of "${name}"`);
  }
  return found;
}

/** Sets the properties given of one range; members that are left out stay as they are. */
export function writeProperties(range: RangeObject, given: unknown): void {
  if (given === null || given === undefined) return;
  if (typeof given !== "object") throw invalidArgument("The properties of a cell must be an object.");
  // The style comes first: what is given besides lies over it.
  const members = Object.entries(given as Options).sort(([a], [b]) => Number(b === "style") - Number(a === "style"));
  for (const [name, value] of members) {
    if (value === undefined || value === null) continue;
    if (name === "format") writeFormat(range.format, value as Options);
    else if (SETTABLE.has(name)) writeProperty(range, name, value);
    else throw notImplemented(`Range.setCellProperties of "${name}"`);
  }
}

/** One range for each cell, row or column of a block, in lines. */
export function partsOf(range: RangeObject, parts: "cells" | "rows" | "columns"): RangeObject[][] {
  const { rect } = range;
  const rows = parts === "columns" ? 1 : block.rowsOf(rect);
  const columns = parts === "rows" ? 1 : block.columnsOf(rect);
  if (block.isUnbounded(rect) && (parts === "cells" || rows * columns > MOST_CELLS)) {
    throw invalidArgument("The properties of whole rows or columns cannot be read or set one by one; name the cells.");
  }
  if (rows * columns > MOST_CELLS) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The range is too large for its properties to be read.");
  }
  if (parts === "rows") return Array.from({ length: rows }, (_, row) => [range.getRow(row)]);
  if (parts === "columns") return [Array.from({ length: columns }, (_, column) => range.getColumn(column))];
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, c) => range.getCell(row, c)));
}

function addressOf(sheet: Sheet, rect: Rect): string {
  return `${quoteSheet(sheet.name)}!${rectAddress(rect)}`;
}

function readFormat(format: HostObject, options: Options): Options {
  const found: Options = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    const value = readProperty(format, name);
    if (!(value instanceof HostObject)) found[name] = value;
    else if (name === "borders") found[name] = readBorders(value, wanted as Options);
    else found[name] = readMembers(value, wanted);
  }
  return found;
}

function readMembers(object: HostObject, options: unknown): Options {
  const names = options === true ? [...membersOf(object).properties.values()] : Object.keys(options as Options);
  const wanted = names.filter((name) => options === true || (options as Options)[name]);
  return Object.fromEntries(wanted.map((name) => [name, readProperty(object, name)]));
}

function readBorders(borders: HostObject, options: Options): Options {
  const edges = ["bottom", "left", "right", "top"];
  return Object.fromEntries(edges.map((edge) => [edge, readMembers(borderOf(borders, edge), options)]));
}

function borderOf(borders: HostObject, edge: string): HostObject {
  const index = BORDERS[edge];
  if (!index) throw notImplemented(`the border "${edge}" of a cell`);
  return (borders as unknown as { getItem(key: string): HostObject }).getItem(index);
}

function writeFormat(format: HostObject, given: Options): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const member = membersOf(format).navigation.has(name) ? (readProperty(format, name) as HostObject) : undefined;
    if (!member) writeProperty(format, name, value);
    else if (name !== "borders") writeMembers(member, value as Options);
    else
      for (const [edge, look] of Object.entries(value as Options))
        writeMembers(borderOf(member, edge), look as Options);
  }
}

function writeMembers(object: HostObject, given: Options | null): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value !== undefined && value !== null) writeProperty(object, name, value);
  }
}
