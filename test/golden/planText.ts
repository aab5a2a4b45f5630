import { columnLetters, type PlanCell, type SheetPlan } from "../../src/core/plan/SheetPlan";

/** A planned sheet as a text that a person can read and compare: what it shows, its formulas, and how it looks. */
export function planText(plan: SheetPlan, values: SheetPlan): string {
  const lines = values.cells.map((row, place) => `${String(place + 1).padStart(3)}  ${row.map(shown).join(" | ")}`);
  const formulas = plan.cells.flatMap((row, place) =>
    row.flatMap((cell, column) =>
      cell !== null && typeof cell === "object" ? [`${columnLetters(column)}${place + 1}  ${cell.formula}`] : [],
    ),
  );
  const formats = plan.looks.flatMap(({ block, look }) =>
    look.format === undefined
      ? []
      : [
          `${columnLetters(block.left)}${block.top + 1}:${columnLetters(block.right)}${block.bottom + 1}  ${look.format}`,
        ],
  );
  const { cells: _cells, looks, ...rest } = plan;
  return [
    `# ${plan.name}`,
    ...lines.map((line) => line.trimEnd()),
    "",
    "## Formulas",
    ...formulas,
    "",
    "## Number formats",
    ...formats,
    "",
    "## Looks",
    ...looks.map(
      ({ block, look: { format: _format, ...look } }) => `${JSON.stringify(block)}  ${JSON.stringify(look)}`,
    ),
    "",
    "## The rest",
    ...Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    "",
  ].join("\n");
}

function shown(cell: PlanCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : String(cell);
}
