import { isAggregateName } from "../../town/townName";
import type { Grid } from "../Grid";
import type { ColumnRole } from "./classifyColumns";
import type { Region } from "./tables";

/** How enterprises and the like are called; no town and no indicator ends so. */
export const ENTERPRISE =
  /(?:公司|集团|(?<!工)厂|合作社|商行|酒店|宾馆|超市|支行|经营部|加油站|事务所|农庄|研究院)(?:\(.*\))?$/u;

/** What stands in the rows of a table whose towns have several of them. */
export interface FinerRows {
  /** Rows of enterprises, projects or people: none of their figures is the town's own. */
  areThings: boolean;
  /** A column of a few words that divides every town alike (工业, 农业), and so names parts of the figures; `null` for none. */
  parts: number | null;
}

/**
 * Where the same town stands before several rows and neither indicator nor period nor measure tells them apart, another
 * column of names does: words that come again in other towns are parts of each, names of their own are smaller things than towns.
 *
 * @example 城关镇 | 恒通公司 | 520 and 城关镇 | 金叶公司 | 412: things; 城关镇 | 工业 | 52 and 港口镇 | 工业 | 41: parts
 */
export function finerRows(grid: Grid, region: Region, roles: readonly ColumnRole[]): FinerRows {
  const columnsOf = (kind: ColumnRole["kind"]) =>
    roles.flatMap((role, place) => (role.kind === kind ? [region.left + place] : []));
  const names = columnsOf("group");
  const [town] = columnsOf("town");
  const areEnterprises = names.some((column) => isMostly(textsOf(grid, region, column), ENTERPRISE));
  if (areEnterprises) return { areThings: true, parts: null };
  const isTold = (["indicator", "period", "measure"] as const).some((kind) => columnsOf(kind).length > 0);
  if (town === undefined || isTold) return NOTHING_FINER;
  for (const column of names) {
    const rows = region.body
      .map((row) => ({ town: grid.text(row, town), name: grid.text(row, column) }))
      .filter(({ town, name }) => town !== "" && name !== "" && !isAggregateName(town) && !isAggregateName(name));
    const pairs = new Set(rows.map(({ town, name }) => `${town}\n${name}`));
    const towns = new Set(rows.map(({ town }) => town));
    if (rows.length <= towns.size || pairs.size < rows.length) continue;
    const kinds = new Set(rows.map(({ name }) => name));
    return kinds.size * 2 <= rows.length + 1 ? { areThings: false, parts: column } : { areThings: true, parts: null };
  }
  return NOTHING_FINER;
}

const NOTHING_FINER: FinerRows = { areThings: false, parts: null };

function textsOf(grid: Grid, region: Region, column: number): string[] {
  return region.body.map((row) => grid.text(row, column)).filter((text) => text !== "" && !isAggregateName(text));
}

function isMostly(texts: readonly string[], pattern: RegExp): boolean {
  return texts.length > 0 && texts.filter((text) => pattern.test(text)).length * 2 > texts.length;
}
