import type { DataRow } from "../../data/DataRow";
import { indicatorKey, type Template } from "../../template/Template";
import { plainTownName } from "../../town/townName";
import type { SheetSpec } from "./SheetSpec";

/**
 * The indicators and towns that a specification names and the data have not got in any period: a slip of the pen, or a name of
 * another year. They are told, for a sheet without them looks whole.
 */
export function unknownNames(spec: SheetSpec, data: readonly DataRow[], template: Template): string[] {
  const indicators = new Set(data.map((row) => indicatorKey(template, row.indicator)));
  const towns = new Set(data.map((row) => plainTownName(row.town)));
  const { score } = spec;
  const named = {
    indicators: [
      ...(spec.indicators ?? []),
      ...(spec.targets ?? []).map(({ indicator }) => indicator),
      ...(score?.items ?? []).map(({ indicator }) => indicator),
    ],
    towns: [
      ...(spec.town === undefined ? [] : [spec.town]),
      ...(spec.towns ?? []),
      ...(spec.groups ?? []).flatMap((group) => group.towns),
      ...(score?.points ?? []).map(({ town }) => town),
      ...(score?.vetoed ?? []),
    ],
  };
  // A specification may name an indicator by its id in the template.
  const keyOf = (name: string) =>
    template.indicators.some(({ id }) => id === name) ? name : indicatorKey(template, name);
  return [
    ...new Set([
      ...named.indicators.filter((name) => !indicators.has(keyOf(name))),
      ...named.towns.filter((name) => !towns.has(plainTownName(name))),
    ]),
  ];
}
