import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";
import { columnName } from "../model/address";
import type { Workbook } from "../model/Workbook";
import { hasWildcards, wildcardPattern } from "./wildcard";
import { wrap } from "./wrap";

type Single = (...values: BaseValueObject[]) => FunctionVariantType;
/**
 * Results of Univer 0.25.1 that differ from Microsoft's documentation, put right one by one. The formulas are in
 * test/workbench/support/oracleFormulas.ts; one that is right without its correction no longer needs it.
 */
export function correct(service: IFunctionService, workbook: Workbook): void {
  const found = (name: string) => {
    const executor = service.getExecutor(name);
    if (!executor) throw new Error(`This version of Univer has no ${name}: check workbench/engine/corrections.ts.`);
    return executor;
  };
  for (const name of ["SUMIF", "AVERAGEIF"]) ownBlock(found(name));
  dates(found("EDATE"), found("EOMONTH"));
  wildcards(found("SEARCH"));
  wrap(found("TRIM"), "_handleSingleObject", (original, text) =>
    spacesOnly(original as Single, text as BaseValueObject),
  );
  sameSizes(found("SUMPRODUCT"));
  indirect(found("INDIRECT"), workbook);
  wrap(found("IF"), "_handleSingleObject", (original, test, ...rest) => {
    const asked = truth(test as BaseValueObject);
    return asked ? original(asked, ...rest) : ErrorValueObject.create(ErrorType.VALUE);
  });
  wrap(found("NOT"), "_handleSingleObject", (original, test) => {
    const asked = truth(test as BaseValueObject);
    return asked ? original(asked) : ErrorValueObject.create(ErrorType.VALUE);
  });
  for (const name of ["AND", "OR", "XOR"]) truthsOnly(found(name));
  for (const name of ["DATEVALUE", "VALUE"]) {
    wrap(found(name), "calculate", (original, text) => original(eachCell(text as BaseValueObject, inFigures)));
  }
}

/**
 * SUMIF(A2:A9,"x",C2) adds up C2:C9. Univer stretches the reference itself, which it keeps for all formulas: from then on
 * C2 meant C2:C9 in every formula of the workbook. The reference is given back as it was.
 */
function ownBlock(executor: object): void {
  wrap(executor, "calculate", (original, range, criterion, values) => {
    const added = values as BaseReferenceObject | undefined;
    if (!added?.isReferenceObject()) return original(range, criterion, values);
    const block = added.getRangeData();
    const before = { ...block };
    try {
      return original(range, criterion, values);
    } finally {
      Object.assign(block, before);
    }
  });
}

/** A month later than 31 January is the last of February; Univer counted on into March. */
function dates(edate: object, eomonth: object): void {
  const lastDay = (eomonth as { calculate: Single }).calculate.bind(eomonth);
  wrap(edate, "calculate", (original, start, months) => {
    const later = original as Single;
    const [from, by] = [start, months] as BaseValueObject[];
    const one = (day: BaseValueObject, count: BaseValueObject) => {
      const [date, last] = [later(day, count), lastDay(day, count)].map((each) => (each.isArray() ? (each as ArrayValueObject).get(0, 0)! : each)) as BaseValueObject[]; // prettier-ignore
      return !last!.isError() && Number(date!.getValue()) > Number(last!.getValue()) ? last! : date!;
    };
    if (!by!.isArray()) return eachCell(from!, (day) => one(day, by!));
    return from!.isArray() ? original(start, months) : eachCell(by!, (count) => one(from!, count));
  });
}

/** SEARCH knows * and ?, and ~ before them; Univer looked for the characters themselves. */
function wildcards(search: object): void {
  wrap(search, "_handleSingleObject", (original, find, within, start) => {
    const [asked, text, from] = [find, within, start].map((each) => String((each as BaseValueObject).getValue()));
    const first = Math.floor(Number(from));
    if (!hasWildcards(asked!) || !(first >= 1)) return original(find, within, start);
    const at = text!.slice(first - 1).search(new RegExp(wildcardPattern(asked!), "iu"));
    return at < 0 ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(at + first);
  });
}

/** TRIM takes away the plain space alone: an ideographic one (U+3000) stays. */
function spacesOnly(original: Single, text: BaseValueObject): FunctionVariantType {
  if (!text.isString()) return original(text);
  const trimmed = String(text.getValue()).replace(/ +/g, " ").replace(/^ | $/g, "");
  return StringValueObject.create(trimmed);
}

/** SUMPRODUCT over blocks of different sizes is #VALUE!; Univer added up what it found. */
function sameSizes(executor: object): void {
  wrap(executor, "calculate", (original, ...variants) => {
    const sizes = variants.map((each) => {
      const value = each as BaseValueObject;
      if (!value.isArray()) return value.isError() ? undefined : "1 1";
      return `${(value as ArrayValueObject).getRowCount()} ${(value as ArrayValueObject).getColumnCount()}`;
    });
    const differ = sizes.every((size) => size !== undefined) && new Set(sizes).size > 1;
    return differ ? ErrorValueObject.create(ErrorType.VALUE) : original(...variants);
  });
}

/** INDIRECT of whole rows, which Univer did not know, and of a sheet that is not there, which is #REF!. */
function indirect(executor: object, workbook: Workbook): void {
  wrap(executor, "_handleSingleObject", (original, reference, ...rest) => {
    const text = addressIn(reference as BaseValueObject);
    const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!/.exec(text) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet !== undefined && !workbook.sheet(sheet)) {
      return ErrorValueObject.create(ErrorType.REF);
    }
    const last = columnName(Math.max(...workbook.sheets.map((each) => each.usedRect()?.right ?? 0)));
    const rows = text.replace(/^((?:.*!)?)\$?(\d+):\$?(\d+)$/, `$1A$2:${last}$3`);
    return original(rows === text ? reference : StringValueObject.create(rows), ...rest);
  });
}

/** Univer has taken a text such as 1:3 for a time of day. */
function addressIn(reference: BaseValueObject): string {
  if (!reference.isNumber()) return String(reference.getValue()).trim();
  const minutes = Math.round(Number(reference.getValue()) * 24 * 60);
  return `${Math.floor(minutes / 60)}:${minutes % 60}`;
}

/** What a condition asks; `undefined` for a text, which is neither true nor false: #VALUE!. */
function truth(test: BaseValueObject): BaseValueObject | undefined {
  if (!test.isString()) return test;
  const word = String(test.getValue()).toUpperCase();
  return word === "TRUE" || word === "FALSE" ? NumberValueObject.create(word === "TRUE" ? 1 : 0) : undefined;
}

/** A text that is typed into AND or OR is a truth value or #VALUE!; in a block it is passed over. Univer passed both over. */
function truthsOnly(executor: object): void {
  wrap(executor, "calculate", (original, ...variants) => {
    const asked = (variants as BaseValueObject[]).map((each) => (each.isArray() ? each : truth(each)));
    return asked.includes(undefined) ? ErrorValueObject.create(ErrorType.VALUE) : original(...asked);
  });
}

/** A date in Chinese as Univer reads it, and a number in brackets as a negative one; the sign of the yuan in either width. */
function inFigures(text: BaseValueObject): BaseValueObject {
  if (!text.isString()) return text;
  const said = String(text.getValue()).trim();
  const [, year, month, day = "1"] = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(said) ?? [];
  if (year !== undefined) return StringValueObject.create(`${year}-${month}-${day}`);
  if (/^-?￥/.test(said)) return StringValueObject.create(said.replace("￥", "¥"));
  const [, number] = /^\(([\d.,]+)\)$/.exec(said) ?? [];
  return number === undefined ? text : StringValueObject.create(`-${number}`);
}

function eachCell(value: BaseValueObject, one: (cell: BaseValueObject) => BaseValueObject): BaseValueObject {
  return value.isArray() ? (value as ArrayValueObject).mapValue(one) : one(value);
}
