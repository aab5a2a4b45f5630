import type { Look } from "../plan/SheetPlan";

const INK = "#1F2933";
const RULE_COLOR = "#C9D1D9";
const edge = (weight: "Thin" | "Medium", color = INK) => ({ style: "Continuous", weight, color }) as const;
const grid = edge("Thin", RULE_COLOR);

/** How the parts of an entry sheet look: a form with a full grid, white where one types, grey where formulas stand. */
export const ENTRY_LOOKS = {
  title: { size: 16, bold: true, color: INK, horizontal: "Center", vertical: "Center" },
  unitLine: { size: 10, color: "#66707C", vertical: "Center" },
  head: {
    size: 10,
    bold: true,
    color: INK,
    fill: "#E8EDF3",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    lines: {
      EdgeTop: edge("Medium"),
      EdgeBottom: edge("Thin"),
      EdgeLeft: grid,
      EdgeRight: grid,
      InsideHorizontal: grid,
      InsideVertical: grid,
    },
  },
  body: {
    size: 10,
    color: INK,
    vertical: "Center",
    horizontal: "Right",
    lines: {
      EdgeBottom: edge("Medium"),
      EdgeLeft: grid,
      EdgeRight: grid,
      InsideHorizontal: grid,
      InsideVertical: grid,
    },
  },
  name: { horizontal: "Left", indent: 1 },
  text: { horizontal: "Left", wrap: true, format: "@" },
  center: { horizontal: "Center" },
  computed: { fill: "#F1F3F5" },
  section: { fill: "#F6F8FA", bold: true, horizontal: "Left" },
  total: { bold: true },
  note: { size: 9, color: "#66707C", vertical: "Top", horizontal: "Left", wrap: true },
  summary: { size: 10, color: INK, vertical: "Center", horizontal: "Left" },
} as const satisfies Record<string, Look>;

/** What does not agree is red. */
export const DIFFERS_COLOR = "#B42318";

export function levelFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}
export const GROWTH_FORMAT = "0.0#%";
export const COMPLETION_FORMAT = "0.0%";
