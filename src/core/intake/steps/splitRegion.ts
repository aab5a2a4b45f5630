import type { ColumnRole } from "./classifyColumns";
import type { Region } from "./tables";

/** Tables side by side without a blank column: names of rows right of figures begin another (镇 | 产值 | 镇 | 产值). */
export function splitRegion(region: Region, roles: readonly ColumnRole[]): Region[] {
  const starts = [0];
  let figures = false;
  roles.forEach((role, place) => {
    const names = role.kind === "town" || role.kind === "indicator" || role.kind === "number";
    if (
      names &&
      figures &&
      roles.slice(place).some((other) => other.kind === "figures") &&
      (role.kind !== "number" || roles[place + 1]?.kind === "town")
    ) {
      starts.push(place);
      figures = false;
    } else if (role.kind === "figures") figures = true;
  });
  return starts.map((start, place) => ({
    ...region,
    left: region.left + start,
    right: place + 1 < starts.length ? region.left + starts[place + 1]! - 1 : region.right,
  }));
}
