import type { RuleBorder, RuleEdge, RuleLook } from "../../model/rules";
import { colorIn } from "./colors";
import { colorOf } from "./dxf";
import { fileColor } from "./styleOut";
import { child, element, type XmlElement } from "./xml";

/** In the order a file has them. */
const EDGES: [RuleEdge, string][] = [
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
];
const LINES: Record<RuleBorder["line"], string> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

/** The borders of a conditional look, and whether some of its lines are none Excel's own dialog gives. */
export function ruleBordersIn(
  border: XmlElement | undefined,
  theme: string[],
): { borders: RuleLook["borders"]; lost: boolean } {
  const borders: NonNullable<RuleLook["borders"]> = {};
  let lost = false;
  for (const [edge, name] of EDGES) {
    const side = child(border, name);
    const style = side?.attributes.style ?? "none";
    if (style === "none") continue;
    const line = (Object.keys(LINES) as RuleBorder["line"][]).find((key) => LINES[key] === style);
    lost ||= line === undefined;
    borders[edge] = { line: line ?? "Continuous", color: colorIn(colorOf(child(side, "color")), theme) ?? "#000000" };
  }
  lost ||= ["diagonal", "vertical", "horizontal"].some(
    (name) => (child(border, name)?.attributes.style ?? "none") !== "none",
  );
  return { borders: Object.keys(borders).length > 0 ? borders : undefined, lost };
}

export function ruleBordersOut(borders: RuleLook["borders"]): string {
  if (!borders) return "";
  const sides = EDGES.map(([edge, name]) => {
    const border = borders[edge];
    return border ? element(name, { style: LINES[border.line] }, element("color", fileColor(border.color))) : "";
  });
  return element("border", {}, sides.join(""));
}
