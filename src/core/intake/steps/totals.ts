import type { Observation } from "../../indicator/Observation";
import { largest } from "../../numbers/largest";
import { decimalsOf } from "../../numbers/decimals";
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
  const open = lines.filter((_, place) => reasons[place] === null);
  for (const direction of [1, -1] as const) {
    const ordered = direction === 1 ? open : [...open].reverse();
    const groups = groupsOf(ordered);
    const columns = lines[0]?.levels.length ?? 0;
    const tell = groups.filter((group) => group.tells >= 2).length > 0 || (groups.length >= 2 && columns >= 1);
    if (groups.length > 0 && tell && groups.some((group) => group.parts < open.length - 1)) {
      return groups.map(({ row }) => ({ row, reason: "subtotal" as const, parent: null }));
    }
  }
  return [];
}

/** Rows that equal the sum of the next ones, each part counted once. */
function groupsOf(lines: readonly TownLine[]): { row: number; parts: number; tells: number }[] {
  const groups: { row: number; parts: number; tells: number }[] = [];
  for (let place = 0; place < lines.length; place++) {
    const sums = lines[place]!.levels.map(() => ({ total: 0, decimals: 0 }));
    for (let parts = 1; place + parts < lines.length; parts++) {
      const added = lines[place + parts]!;
      added.levels.forEach((level, column) => {
        sums[column]!.total += level ?? 0;
        sums[column]!.decimals = largest([sums[column]!.decimals, decimalsOf(level ?? 0)]);
      });
      if (parts < FEWEST_PARTS) continue;
      const tells = agreeing(lines[place]!.levels, sums, parts);
      if (tells === 0) continue;
      groups.push({ row: lines[place]!.row, parts, tells });
      place += parts;
      break;
    }
  }
  return groups;
}

/** In how many columns the row equals the sums within rounding (R35); 0 where one of them differs. */
function agreeing(
  levels: readonly Observation[],
  sums: readonly { total: number; decimals: number }[],
  parts: number,
): number {
  let tells = 0;
  for (const [column, level] of levels.entries()) {
    if (level === null || level === 0) continue;
    const { total, decimals } = sums[column]!;
    const unit = 10 ** -largest([decimals, decimalsOf(level)]);
    if (Math.abs(level - total) > 0.5 * unit * parts + unit * 1e-6) return 0;
    tells++;
  }
  return tells;
}
