import { decimalSum } from "../../numbers/decimalSum";
import { halfUnit } from "../../numbers/halfUnit";
import { largest } from "../../numbers/largest";
import { findIndicator, type Template } from "../../template/Template";
import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import { isNumber, type FigureIndex, type NumberFigure } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure, printNumber } from "./printFigure";
import { decimalsOfFigure, isExact } from "./printedNumber";
import type { Subject } from "./Subject";
import { sumCause } from "./sumCause";

const MEASURES: readonly FigureMeasure[] = ["value", "previous", "target"];
/** Rows that must fit: parts under 其中 are some of the whole, and need not add up at all. */
const FEWEST_FITS = 2;

/** Parts that are all there is of a whole. */
const ALL_PARTS: [whole: RegExp, parts: RegExp[]][] = [
  [
    /^(?:地区)?生产总值$/u,
    [/^第?一(?:次?产业?)(?:增加值)?$/u, /^第?二(?:次?产业?)(?:增加值)?$/u, /^第?三(?:次?产业?)(?:增加值)?$/u],
  ],
  [/人口(?:总?数)?$|^总人数$/u, [/^男性?(?:人口|人数)?$/u, /^女性?(?:人口|人数)?$/u]],
  [/人口(?:总?数)?$/u, [/^城镇(?:常住|户籍)?人口(?:数)?$/u, /^(?:乡村|农村)(?:常住|户籍)?人口(?:数)?$/u]],
  [/^进出口(?:总[额值]|额)?$/u, [/^出口(?:总[额值]|额)?$/u, /^进口(?:总[额值]|额)?$/u]],
  [/^(?:一般公共预算|公共财政预算|地方财政|财政总?)收入$/u, [/^税收(?:收入)?$/u, /^非税(?:收入)?$/u]],
  [/^工业总产值$/u, [/^规模以上工业总产值$/u, /^规模以下工业总产值$/u]],
];

interface Difference {
  whole: NumberFigure;
  parts: NumberFigure[];
  sum: number;
  decimals: number;
}

/**
 * Parts of a whole that stand in columns beside it (合计 | 男 | 女, 生产总值 | 一产 | 二产 | 三产) and do not add up to it, beyond
 * half a unit for each figure (R35, I23). Parts need not be all there are, so that they are held against their whole only
 * where in at least two rows, and twice as many as do not, they do add up.
 */
export function partsDiffer(index: FigureIndex): Doubt[] {
  const groups = groupsOf(index);
  return groups.flatMap((group) => heldAgainst(group, index));
}

/** A whole and all its parts, towns by towns. */
export interface WholeAndParts {
  whole: Subject;
  parts: Subject[];
}

/** The doubts of one whole, where its parts are proved to add up to it. */
export function heldAgainst({ whole, parts }: WholeAndParts, index: FigureIndex): Doubt[] {
  return MEASURES.filter((measure) => [whole, ...parts].every(({ measures }) => measures.has(measure))).flatMap(
    (measure) => ofGroup(whole, parts, measure, index),
  );
}

function ofGroup(whole: Subject, parts: readonly Subject[], measure: FigureMeasure, index: FigureIndex): Doubt[] {
  let [fits, misses] = [0, 0];
  const differences: Difference[] = [];
  for (const [town, statement] of whole.statements) {
    const total = statement.measures[measure];
    const figures = parts.map((part) => part.statements.get(town)?.measures[measure]);
    if (!isExact(total) || !figures.every((figure): figure is NumberFigure => isPartOf(total, figure))) continue;
    const difference = differenceOf(total, figures, index);
    if (difference) differences.push(difference);
    // A wrong figure of a town is wrong in the total of the towns again.
    if (difference && !statement.isAggregate) misses++;
    else if (!difference && total.reading.value !== 0) fits++;
  }
  return fits >= FEWEST_FITS && misses * 2 <= fits ? differences.map(doubtOf) : [];
}

/** A part stands in the row of its whole or, of towns across, in its column. */
function isPartOf(whole: NumberFigure, part: Figure | undefined): part is NumberFigure {
  if (!isExact(part) || (part.unit !== whole.unit && part.unit !== "")) return false;
  return part.place.row === whole.place.row || part.place.column === whole.place.column;
}

function differenceOf(whole: NumberFigure, parts: NumberFigure[], index: FigureIndex): Difference | null {
  const decimals = [whole, ...parts].map((figure) => decimalsOfFigure(figure, index));
  const slack = decimals.reduce((before, places) => before + halfUnit(places), 0);
  const sum = decimalSum(parts.map((part) => part.reading.value));
  const isWithin = Math.abs(sum - whole.reading.value) <= slack * (1 + 1e-9);
  return isWithin ? null : { whole, parts, sum, decimals: largest(decimals) };
}

function doubtOf({ whole, parts, sum, decimals }: Difference): Doubt {
  const found = sumCause(whole, parts, sum);
  const place = found?.figure ?? whole;
  return makeDoubt("partsDiffer", {
    place: place.place,
    others: [whole, ...parts].filter((figure) => figure !== place).map((figure) => figure.place),
    args: [
      whole.town,
      whole.indicator,
      printFigure(whole.reading),
      printNumber(sum, decimals),
      printNumber(decimalSum([whole.reading.value, -sum]), decimals),
      place === whole ? "" : place.indicator,
    ],
    cause: found?.cause === "notCounted" ? null : (found?.cause ?? null),
    suggested: found?.suggested ?? null,
  });
}

/** The wholes of the sheet with their parts: those named after them (税收收入/增值税), and those that are all there is by their names. */
function groupsOf(index: FigureIndex): WholeAndParts[] {
  const numbers = index.subjects.filter((subject) =>
    subject.columns.some(({ measure, numbers: all }) => MEASURES.includes(measure) && all.some(isNumber)),
  );
  const byPeriod = new Map<string, Subject[]>();
  for (const subject of numbers) {
    const key = `${subject.period?.unit}${subject.period?.number}`;
    const known = byPeriod.get(key);
    if (known) known.push(subject);
    else byPeriod.set(key, [subject]);
  }
  return [...byPeriod.values()].flatMap((subjects) => groupsOfPeriod(subjects, index.template));
}

function groupsOfPeriod(subjects: readonly Subject[], template: Template): WholeAndParts[] {
  const byParent = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const stroke = subject.indicator.lastIndexOf("/");
    if (stroke < 0) continue;
    const parent = subject.indicator.slice(0, stroke);
    const known = byParent.get(parent);
    if (known) known.push(subject);
    else byParent.set(parent, [subject]);
  }
  const named = subjects.flatMap((whole) => {
    const parts = byParent.get(whole.indicator) ?? [];
    return parts.length >= 2 ? [{ whole, parts }] : [];
  });
  const shortName = (name: string) => {
    const last = name.slice(name.lastIndexOf("/") + 1);
    return findIndicator(template, last)?.name["zh-CN"] ?? last;
  };
  const names = subjects.map((subject) => ({ subject, name: shortName(subject.indicator) }));
  const complete = ALL_PARTS.flatMap(([wholeName, partNames]) => {
    const parts = partNames.map((pattern) => names.find(({ name }) => pattern.test(name))?.subject);
    if (!parts.every((part) => part !== undefined)) return [];
    return names
      .filter(({ subject, name }) => wholeName.test(name) && !parts.includes(subject))
      .map(({ subject }) => ({ whole: subject, parts: [...parts] }));
  });
  return [...named, ...complete];
}
