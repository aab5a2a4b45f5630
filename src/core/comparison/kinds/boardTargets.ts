import { isRate, TIERS, type Indicator, type Template } from "../../template/Template";
import type { SpecTarget } from "../spec/SheetSpec";
import type { TownRow, TownTable } from "../TownTable";

/** A target of one town with the indicator it is about; its version is empty where the data give it. */
export interface BoardTarget extends SpecTarget {
  of: Indicator;
}

/**
 * The targets that a town is held to: those of its data, of the template and of the specification, by indicator, then version,
 * then tier (R32). Zero is no target but for a cap (R22). The data do not say a target's kind: of a rate it is one to reach, where low is good a cap (R26, R27).
 */
export function boardTargets(
  table: TownTable,
  row: TownRow,
  { template, targets }: { template: Template; targets: readonly SpecTarget[] },
): BoardTarget[] {
  const open = template.targets ?? [];
  const listed = [...open.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }])), ...targets];
  return table.indicators.flatMap((of): BoardTarget[] => {
    const level = row.figures.get(of)?.target ?? null;
    const given: BoardTarget[] =
      level === null || (level === 0 && kindOf(of) !== "cap")
        ? []
        : [{ of, indicator: of.id, kind: kindOf(of), tier: "assessed", version: "", value: level }];
    const own = listed
      .filter(({ kind, value }) => kind === "cap" || value !== 0)
      .filter(({ indicator }) => indicator === of.id || Object.values(of.name).includes(indicator))
      .map((one): BoardTarget => ({ ...one, of }));
    return withoutDoubles([...given, ...own]).toSorted(
      (one, other) => compare(one.version, other.version) || TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier),
    );
  });
}

function kindOf(indicator: Indicator): SpecTarget["kind"] {
  if (indicator.direction === "lower") return "cap";
  return isRate(indicator) ? "ratio" : "level";
}

/** The same target given twice stands once. */
function withoutDoubles(targets: readonly BoardTarget[]): BoardTarget[] {
  const isSame = (one: BoardTarget, other: BoardTarget) =>
    one.kind === other.kind &&
    one.tier === other.tier &&
    one.value === other.value &&
    (one.version === other.version || one.version === "");
  return targets.filter((one, place) => !targets.slice(place + 1).some((other) => isSame(one, other)));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
