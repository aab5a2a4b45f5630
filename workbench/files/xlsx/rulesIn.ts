import { averageCriterion } from "../../model/averages";
import { parseRect, type Rect } from "../../model/address";
import type { ConditionalFormat, RuleContent, RulePoint, TextRule } from "../../model/rules";
import { colorIn } from "./colors";
import { dataBarIn } from "./dataBars";
import { colorOf, lookIn } from "./dxf";
import { fromStored, moved } from "./formulas";
import { pointIn } from "./rulePoints";
import { COMPARISONS, ICON_SETS, keyOf, PRESETS, TEXT_RULES } from "./ruleWords";
import type { StyleContext } from "./styleIn";
import { child, children, descendants, flag, type XmlElement } from "./xml";

/** What rules refer to outside their sheet. */
export interface RuleContext extends StyleContext {
  functions: string[];
  looks: XmlElement[];
  newId: () => string;
  onLoss: (text: string) => void;
}

/** Rules whose result depends on the whole block: over several blocks they mean something else than over each. */
const OF_THE_BLOCK = new Set(["topBottom", "preset", "colorScale", "iconSet", "dataBar"]);

/** All conditional formats of a sheet, the first to win first. */
export function rulesIn(sheet: XmlElement, context: RuleContext): ConditionalFormat[] {
  const bars = new Map<string, XmlElement>();
  const rules: { rule: XmlElement; sqref: string }[] = [];
  for (const group of children(sheet, "conditionalFormatting")) {
    for (const rule of children(group, "cfRule")) rules.push({ rule, sqref: group.attributes.sqref ?? "" });
  }
  for (const group of descendants(child(sheet, "extLst"), "conditionalFormatting")) {
    for (const rule of children(group, "cfRule")) {
      if (rule.attributes.type === "dataBar") bars.set(rule.attributes.id ?? "", rule);
      else rules.push({ rule, sqref: child(group, "sqref")?.text ?? "" });
    }
  }
  const priority = ({ rule }: { rule: XmlElement }) => Number(rule.attributes.priority ?? 0);
  return rules
    .sort((a, b) => priority(a) - priority(b))
    .flatMap(({ rule, sqref }) => formatsIn(rule, sqref, bars, context));
}

function formatsIn(
  rule: XmlElement,
  sqref: string,
  bars: Map<string, XmlElement>,
  context: RuleContext,
): ConditionalFormat[] {
  const content = contentIn(rule, bars, context);
  const kind = rule.attributes.type ?? "";
  const rects = sqref
    .split(/\s+/)
    .map((block) => parseRect(block))
    .filter((rect) => rect !== undefined);
  if (!content || rects.length === 0) {
    context.onLoss(`${sqref}: a conditional format of the kind ${kind}`);
    return [];
  }
  if (rects.length > 1 && OF_THE_BLOCK.has(content.kind)) {
    context.onLoss(`${sqref}: a conditional format of the kind ${kind} over several blocks (each is now for itself)`);
  }
  const dxf = child(rule, "dxf") ?? context.looks[Number(rule.attributes.dxfId ?? -1)];
  const { look, lost } = lookIn(dxf, context);
  for (const what of lost) context.onLoss(`${sqref}: ${what} in a conditional format`);
  const top = Math.min(...rects.map((rect) => rect.top));
  const left = Math.min(...rects.map((rect) => rect.left));
  const takesLook = !["colorScale", "iconSet", "dataBar"].includes(content.kind);
  return rects.map((rect) => ({
    ...movedContent(content, rect, top, left),
    ...(takesLook ? look : {}),
    id: context.newId(),
    rect,
    ...(flag(rule, "stopIfTrue") ? { stopIfTrue: true } : {}),
  }));
}

/** Formulas are written for the top left cell of all blocks together; each block needs its own. */
function movedContent(content: RuleContent, rect: Rect, top: number, left: number): RuleContent {
  const shifted = (formula: string) => moved(formula, rect.top - top, rect.left - left);
  if (content.kind === "custom") return { ...content, formula: shifted(content.formula) };
  if (content.kind !== "cellValue") return content;
  const formula2 = content.formula2 === undefined ? {} : { formula2: shifted(content.formula2) };
  return { ...content, formula1: shifted(content.formula1), ...formula2 };
}

/** A rule without block and look; `undefined` where the workbook model has no such rule. */
function contentIn(rule: XmlElement, bars: Map<string, XmlElement>, context: RuleContext): RuleContent | undefined {
  const { type = "", operator = "", text } = rule.attributes;
  const formulas = rule.children
    .filter(({ name }) => name === "formula" || name === "f")
    .map((formula) => fromStored(formula.text, context.functions));
  const [formula1, formula2] = formulas;
  if (type === "expression") return formula1 === undefined ? undefined : { kind: "custom", formula: formula1 };
  if (type === "cellIs") {
    const comparison = keyOf(COMPARISONS, operator);
    if (!comparison || formula1 === undefined) return undefined;
    return { kind: "cellValue", operator: comparison, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  const textOperator = (Object.keys(TEXT_RULES) as TextRule["operator"][]).find((key) => TEXT_RULES[key][0] === type);
  if (textOperator) return text === undefined ? undefined : { kind: "text", operator: textOperator, text };
  if (type === "top10") {
    const end = flag(rule, "bottom") ? "Bottom" : "Top";
    const rank = Number(rule.attributes.rank ?? 10);
    return { kind: "topBottom", type: `${end}${flag(rule, "percent") ? "Percent" : "Items"}`, rank };
  }
  if (type === "aboveAverage") {
    const criterion = averageCriterion({
      above: flag(rule, "aboveAverage", true),
      equal: flag(rule, "equalAverage"),
      deviations: Number(rule.attributes.stdDev ?? 0) as 1,
    });
    return criterion && { kind: "preset", criterion };
  }
  const criterion = (Object.keys(PRESETS) as (keyof typeof PRESETS)[]).find((key) => PRESETS[key][0] === type);
  if (criterion) return { kind: "preset", criterion };
  if (type === "colorScale") return colorScaleIn(child(rule, "colorScale"), context);
  if (type === "iconSet") return iconSetIn(child(rule, "iconSet"), context);
  return type === "dataBar" ? dataBarIn(rule, bars, context) : undefined;
}

function colorScaleIn(scale: XmlElement | undefined, context: RuleContext): RuleContent | undefined {
  const colors = children(scale, "color");
  const points = children(scale, "cfvo").map((point, index) => {
    const color = colorIn(colorOf(colors[index]), context.theme);
    const read = pointIn(point, context.functions);
    return color && read && { ...read, color };
  });
  return points.length >= 2 && points.every((point) => point !== undefined && point !== "")
    ? { kind: "colorScale", points: points as (RulePoint & { color: string })[] }
    : undefined;
}

function iconSetIn(set: XmlElement | undefined, context: RuleContext): RuleContent | undefined {
  // A set without a name is that of three traffic lights; one put together by hand has no name of ours.
  const style = keyOf(ICON_SETS, set?.attributes.iconSet ?? "3TrafficLights1");
  const steps = children(set, "cfvo").map((point) => {
    const read = pointIn(point, context.functions);
    return read && { ...read, inclusive: flag(point, "gte", true) };
  });
  if (!set || !style || flag(set, "custom") || steps.some((step) => step === undefined)) return undefined;
  return {
    kind: "iconSet",
    style,
    reverse: flag(set, "reverse"),
    iconsOnly: !flag(set, "showValue", true),
    steps: steps.slice(1) as (RulePoint & { inclusive: boolean })[],
  };
}
