import { parseRect, rectAddress } from "../../model/address";
import type { AutoFilter } from "../../model/extras";
import { child, children, element, flag, type XmlElement } from "./xml";

type Criterion = AutoFilter["criteria"][number];

const OPERATORS: Record<string, string> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

export function filterOut(filter: AutoFilter | undefined): string {
  if (!filter) return "";
  const columns = [...filter.criteria].sort((a, b) => a.column - b.column).map(columnOut);
  return element("autoFilter", { ref: rectAddress(filter.rect) }, columns.join(""));
}

/** One column of a filter. */
export function columnOut(criterion: Criterion): string {
  if (criterion.values) {
    const blank = criterion.values.includes("") || undefined;
    const values = criterion.values.filter((value) => value !== "").map((val) => element("filter", { val }));
    return element("filterColumn", { colId: criterion.column }, element("filters", { blank }, values.join("")));
  }
  const { top, average } = criterion;
  if (top) {
    const inner = element("top10", {
      top: top.end === "Top" ? undefined : false,
      percent: top.percent || undefined,
      val: top.count,
    });
    return element("filterColumn", { colId: criterion.column }, inner);
  }
  if (average) {
    const type = `${average.toLowerCase()}Average`;
    return element("filterColumn", { colId: criterion.column }, element("dynamicFilter", { type }));
  }
  const conditions = [criterion.criterion1, criterion.criterion2]
    .filter((text) => text !== undefined)
    .map(conditionOut);
  if (conditions.length === 0) return "";
  const and = criterion.operator === "And" || undefined;
  return element("filterColumn", { colId: criterion.column }, element("customFilters", { and }, conditions.join("")));
}

function conditionOut(text: string): string {
  const [, sign = "", value = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text)!;
  const operator = sign === "" || sign === "=" ? undefined : OPERATORS[sign];
  return element("customFilter", { operator, val: value === "" ? " " : value });
}

/** The filter of a sheet; criteria we have no words for are named and left out. */
export function filterIn(sheet: XmlElement, onLoss: (text: string) => void): AutoFilter | undefined {
  const found = child(sheet, "autoFilter");
  const rect = found && parseRect(found.attributes.ref ?? "");
  if (!rect) return undefined;
  if (child(sheet, "sortState") || child(found, "sortState"))
    onLoss("the order chosen in a filter's menu (rows stay sorted)");
  return { rect, criteria: criteriaIn(found, onLoss) };
}

/** The criteria of a filter, of a sheet or of a table. */
export function criteriaIn(filter: XmlElement | undefined, onLoss: (text: string) => void): Criterion[] {
  return children(filter, "filterColumn").flatMap((column) => {
    const criterion = criterionIn(column);
    if (!criterion) onLoss(`a filter of the kind ${column.children[0]?.name ?? "hidden button"} (rows stay hidden)`);
    return criterion ? [criterion] : [];
  });
}

function criterionIn(column: XmlElement): Criterion | undefined {
  const number = Number(column.attributes.colId ?? 0);
  const values = child(column, "filters");
  if (values && values.children.every((each) => each.name === "filter")) {
    const blank = flag(values, "blank") ? [""] : [];
    return { column: number, values: [...blank, ...values.children.map((each) => each.attributes.val ?? "")] };
  }
  const top = child(column, "top10");
  if (top) {
    const end = flag(top, "top", true) ? "Top" : "Bottom";
    return { column: number, top: { end, percent: flag(top, "percent"), count: Number(top.attributes.val) } };
  }
  const dynamic = /^(above|below)Average$/.exec(child(column, "dynamicFilter")?.attributes.type ?? "");
  if (dynamic) return { column: number, average: dynamic[1] === "above" ? "Above" : "Below" };
  const conditions = child(column, "customFilters");
  const [first, second] = children(conditions, "customFilter").map(({ attributes }) => {
    const sign = Object.keys(OPERATORS).find((key) => OPERATORS[key] === (attributes.operator ?? "equal"))!;
    return sign + (attributes.val === " " ? "" : (attributes.val ?? ""));
  });
  if (first === undefined) return undefined;
  const pair =
    second === undefined
      ? {}
      : { criterion2: second, operator: flag(conditions, "and") ? ("And" as const) : ("Or" as const) };
  return { column: number, criterion1: first, ...pair };
}
