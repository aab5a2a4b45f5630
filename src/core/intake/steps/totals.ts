import type { Observation } from "../../indicator/Observation";
import { largest } from "../../numbers/largest";
import { decimalsOf } from "../../numbers/decimals";
import { unitLevel } from "../../town/townName";
import { aggregateRows } from "../../town/aggregateRows";
import type { TableView } from "../Understanding";

type Aggregate = TableView["aggregates"][number];

/** One row of a table with towns down, and its levels by column. */
export interface TownLine {
  row: number;
  name: string;
  levels: Observation[];
}

const FEWEST_PARTS = 2;
const MOST_PARTS = 60;
const FEWEST_AGAINST_NAME = 3;
/** Rounding explains no more than this part of a figure. */
const MOST_ROUNDING = 0.01;

/**
 * Which rows are no towns (R46): by name, as the parent, as the sum of all, and groups without a word for it: a row that
 * equals the sum of the rows below it, or above it, in every column (T14). One column alone may agree by chance, so that
 * two columns or two such groups are asked for.
 */
export function findTotals(lines: readonly TownLine[]): Aggregate[] {
  const columns = (lines[0]?.levels ?? []).map((_, column) => lines.map((line) => line.levels[column] ?? null));
  const reasons = aggregateRows(
    lines.map((line) => line.name),
    columns,
  );
  const named: Aggregate[] = lines.flatMap(({ row }, place) =>
    reasons[place] ? [{ row, reason: reasons[place], parent: null }] : [],
  );
  return [...named, ...subtotals(lines, reasons)];
}

function subtotals(lines: readonly TownLine[], reasons: readonly (string | null)[]): Aggregate[] {
  const open = lines.filter((_, place) => reasons[place] === null).length;
  for (const direction of [1, -1] as const) {
    const groups = stretches(lines, reasons).flatMap((stretch) =>
      groupsOf(direction === 1 ? stretch : [...stretch].reverse()),
    );
    const tell = groups.some((group) => group.tells >= 2) || groups.length >= 2;
    if (tell && groups.some((group) => group.parts < open - 1)) {
      return groups.map(({ row }) => ({ row, reason: "subtotal" as const, parent: null }));
    }
  }
  return [];
}

/** Rows between totals that say so: no group reaches over one of them. */
function stretches(lines: readonly TownLine[], reasons: readonly (string | null)[]): TownLine[][] {
  const found: TownLine[][] = [[]];
  lines.forEach((line, place) => {
    if (reasons[place] === null) found.at(-1)!.push(line);
    else found.push([]);
  });
  return found;
}

/** Rows that equal the sum of the next ones, each part counted once. */
function groupsOf(lines: readonly TownLine[]): { row: number; parts: number; tells: number }[] {
  const groups: { row: number; parts: number; tells: number }[] = [];
  for (let place = 0; place < lines.length; place++) {
    const own = lines[place]!;
    // One column is summed up, and the others only where it agrees.
    const column = own.levels.findIndex((level) => level !== null && level !== 0);
    if (column < 0) continue;
    let total = lines[place + 1]?.levels[column] ?? 0;
    for (let parts = FEWEST_PARTS; place + parts < lines.length && parts <= MOST_PARTS; parts++) {
      total += lines[place + parts]!.levels[column] ?? 0;
      if (Math.abs(own.levels[column]! - total) > Math.abs(total) * MOST_ROUNDING) continue;
      const tells = agreeing(own, lines.slice(place + 1, place + 1 + parts));
      // A name with the level of a town speaks against a group.
      if (tells === 0 || ((unitLevel(own.name) ?? 3) <= 2 && tells < FEWEST_AGAINST_NAME)) continue;
      groups.push({ row: own.row, parts, tells });
      place += parts;
      break;
    }
  }
  return groups;
}

/** In how many columns the row equals the sum of its parts within rounding (R35); 0 where one of them differs. Small whole numbers must be equal. */
function agreeing({ levels }: TownLine, parts: readonly TownLine[]): number {
  let tells = 0;
  for (const [column, level] of levels.entries()) {
    if (level === null || level === 0) continue;
    const added = parts.map((part) => part.levels[column] ?? 0);
    const total = added.reduce((sum, one) => sum + one, 0);
    const unit = 10 ** -largest([level, ...added].map(decimalsOf));
    const rounding = 0.5 * unit * parts.length;
    const tolerance = rounding <= Math.abs(level) * MOST_ROUNDING ? rounding : 0;
    if (Math.abs(level - total) > tolerance + unit * 1e-6) return 0;
    tells++;
  }
  return tells;
}
