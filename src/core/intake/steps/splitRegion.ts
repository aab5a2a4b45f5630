import type { ColumnRole } from "./classifyColumns";
import type { Region } from "./tables";

/** Tables side by side without a blank column: names of rows right of figures begin another (镇 | 产值 | 镇 | 产值). */
export function splitRegion(region: Region, roles: readonly ColumnRole[], heads: readonly string[][]): Region[] {
  const starts = [0];
  let figures = false;
  let hasNames = false;
  roles.forEach((role, place) => {
    const names = role.kind === "town" || role.kind === "indicator" || role.kind === "number";
    hasNames ||= names;
    if (
      names &&
      figures &&
      roles.slice(place).some((other) => other.kind === "figures") &&
      (role.kind !== "number" || roles[place + 1]?.kind === "town")
    ) {
      starts.push(isLedAlike(place, starts.at(-1)!, roles, heads) ? place - 1 : place);
      figures = false;
    } else if (role.kind === "figures" && hasNames) figures = true;
  });
  return starts.map((start, place) => ({
    ...region,
    left: region.left + start,
    right: place + 1 < starts.length ? region.left + starts[place + 1]! - 1 : region.right,
  }));
}

/** 名次 | 镇 | 增速 | 名次 | 镇 | 完成率: the column of figures before the names leads both tables. */
function isLedAlike(place: number, start: number, roles: readonly ColumnRole[], heads: readonly string[][]): boolean {
  const [own, first] = [heads[place - 1]!.join("/"), heads[start]!.join("/")];
  return roles[place - 1]!.kind === "figures" && roles[start]!.kind === "figures" && own !== "" && own === first;
}
