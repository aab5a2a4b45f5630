import {
  ArrayValueObject,
  NumberValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { criterionOf, type Criterion } from "./criterion";
import { arrayOf, singleOf } from "./perRange";
import type { Calculate } from "./speedUp";

type Picked = (values: ArrayValueObject) => BaseValueObject;

const sum: Picked = (values) => values.sum();
const average: Picked = (values) => values.sum().divided(values.count());

/** How the arguments of one function are ordered, and what it makes of the cells that meet all its conditions. */
interface Shape {
  name: string;
  /** The block of values comes first (SUMIFS) or last (SUMIF), or there is none (COUNTIF). */
  values: "first" | "last" | "none";
  result?: Picked;
}

/** The functions that answer conditions, by name. */
export const CONDITIONAL: readonly Shape[] = [
  { name: "COUNTIF", values: "none" },
  { name: "COUNTIFS", values: "none" },
  { name: "SUMIF", values: "last", result: sum },
  { name: "SUMIFS", values: "first", result: sum },
  { name: "AVERAGEIF", values: "last", result: average },
  { name: "AVERAGEIFS", values: "first", result: average },
];

/**
 * Answers conditions that an index of the range can answer; the rest goes to Univer's own function, which makes an
 * object for each cell and condition: 10,000 COUNTIF over 10,000 cells took a minute.
 */
export function conditional({ values, result }: Shape, original: Calculate): Calculate {
  return (...variants) => {
    const conditions = values === "first" ? variants.slice(1) : variants.slice(0, values === "last" ? 2 : undefined);
    const block = values === "first" ? variants[0] : values === "last" ? (variants[2] ?? variants[0]) : variants[0];
    const target = block?.isReferenceObject() ? arrayOf(block) : undefined;
    const criteria = target && criteriaOf(conditions, target);
    if (!criteria) return original(...variants);
    const places = meeting(criteria, target.getRowCount() * target.getColumnCount());
    return result ? result(picked(target, places)) : NumberValueObject.create(places.length);
  };
}

/** The conditions, where all of them can be answered here and all ranges have the size of the target. */
function criteriaOf(variants: FunctionVariantType[], target: ArrayValueObject): Criterion[] | undefined {
  if (variants.length === 0 || variants.length % 2 !== 0) return undefined;
  const criteria: Criterion[] = [];
  for (let index = 0; index < variants.length; index += 2) {
    const range = variants[index]!.isReferenceObject() ? arrayOf(variants[index]!) : undefined;
    const asked = singleOf(variants[index + 1]!);
    if (!range || !asked) return undefined;
    if (range.getRowCount() !== target.getRowCount() || range.getColumnCount() !== target.getColumnCount())
      return undefined;
    const criterion = criterionOf(range, asked);
    if (!criterion) return undefined;
    criteria.push(criterion);
  }
  return criteria;
}

/** The places that meet all conditions, in order. */
function meeting(criteria: Criterion[], count: number): number[] {
  const [first, ...others] = criteria.sort((a, b) => (a.places?.length ?? count) - (b.places?.length ?? count));
  const met: number[] = [];
  const take = (place: number) => {
    for (const other of others) if (!other.meets(place)) return;
    met.push(place);
  };
  if (first!.places) first!.places.forEach(take);
  else for (let place = 0; place < count; place++) if (first!.meets(place)) take(place);
  return met;
}

function picked(target: ArrayValueObject, places: number[]): ArrayValueObject {
  const columns = target.getColumnCount();
  const line = places.map((place) => target.get(Math.floor(place / columns), place % columns));
  return ArrayValueObject.create({
    calculateValueList: [line],
    rowCount: 1,
    columnCount: line.length,
    unitId: target.getUnitId(),
    sheetId: target.getSheetId(),
    row: target.getCurrentRow(),
    column: target.getCurrentColumn(),
  });
}
