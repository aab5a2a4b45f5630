import type { ChartLineStyle, ChartLook } from "../../model/Chart";
import { element, escaped } from "./xml";

/** Twelve thousand seven hundred of these are a point. */
const EMU_PER_POINT = 12700;

/** The names of dashes in files. */
export const DASHES: Record<Exclude<ChartLineStyle, "None" | "Continuous">, string> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export function solid(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
}

/** a:ln of a look; the empty text where it says nothing of a line. */
export function lineOut(look: ChartLook | undefined): string {
  const line = look?.line;
  if (!line) return "";
  const width = line.weight === undefined ? {} : { w: Math.round(line.weight * EMU_PER_POINT) };
  if (line.style === "None") return element("a:ln", width, element("a:noFill", {}));
  const dash = line.style && line.style !== "Continuous" ? element("a:prstDash", { val: DASHES[line.style] }) : "";
  const plain = line.style === "Continuous" ? element("a:prstDash", { val: "solid" }) : "";
  return element("a:ln", width, (line.color ? solid(line.color) : "") + dash + plain);
}

/** c:spPr: fill and border of a part. */
export function shapeOut(look: ChartLook | undefined): string {
  const fill = look?.fill === null ? element("a:noFill", {}) : look?.fill ? solid(look.fill) : "";
  const inner = fill + lineOut(look);
  return inner === "" ? "" : element("c:spPr", {}, inner);
}

/** The letters of a part, as a:defRPr or a:rPr. */
export function lettersOut(name: "a:defRPr" | "a:rPr", look: ChartLook | undefined): string {
  const font = look?.font;
  if (!font || Object.keys(font).length === 0) return "";
  const { size, bold, italic, underline, color, name: face } = font;
  const attributes = {
    ...(size !== undefined && { sz: Math.round(size * 100) }),
    ...(bold !== undefined && { b: bold }),
    ...(italic !== undefined && { i: italic }),
    ...(underline !== undefined && { u: underline ? "sng" : "none" }),
  };
  const faces = face === undefined ? "" : ["latin", "ea"].map((part) => element(`a:${part}`, { typeface: escaped(face) })).join(""); // prettier-ignore
  return element(name, attributes, (color ? solid(color) : "") + faces);
}

/** c:txPr: the letters of a part whose text is not its own. */
export function textOut(look: ChartLook | undefined): string {
  const letters = lettersOut("a:defRPr", look);
  if (letters === "") return "";
  const end = element("a:endParaRPr", { lang: "zh-CN" });
  const paragraph = element("a:p", {}, element("a:pPr", {}, letters) + end);
  return element("c:txPr", {}, element("a:bodyPr", {}) + element("a:lstStyle", {}) + paragraph);
}
