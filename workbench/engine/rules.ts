import type { IBorderData } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type {
  CellValueRule,
  Comparison,
  ConditionalFormat,
  PresetRule,
  RuleBorder,
  RuleContent,
  RuleLook,
  TextRule,
  TopBottomRule,
} from "../model/rules";
import { fromUniverBar, toUniverBar } from "./dataBars";
import { fromUniverIcons, fromUniverPoint, toUniverIcons, toUniverPoint } from "./icons";
import { hexColor, toUniverBorder } from "./look";
import { conditionFormula } from "./ruleFormulas";
import { fromUniverRange, toUniverRange } from "./units";

type Highlight = Exclude<
  IConditionalFormattingRuleConfig,
  { type: CFRuleType.dataBar | CFRuleType.colorScale | CFRuleType.iconSet }
>;

/** Univer's gradients end in white, on which the white text of a dark grid cannot be read: there bars are solid. */
export function withSolidBar(format: ConditionalFormat): ConditionalFormat {
  return format.kind === "dataBar" ? { ...format, gradient: false } : format;
}

/** A conditional format of the model as Univer has it. */
export function toUniverRule(format: ConditionalFormat): IConditionFormattingRule {
  return {
    cfId: format.id,
    ranges: [toUniverRange(format.rect)],
    stopIfTrue: format.stopIfTrue ?? false,
    rule: toUniverContent(format),
  };
}

function toUniverContent(format: ConditionalFormat): IConditionalFormattingRuleConfig {
  if (format.kind === "dataBar") return toUniverBar(format);
  if (format.kind === "colorScale") {
    const config = format.points.map((point, index) => ({ index, color: point.color, value: toUniverPoint(point) }));
    return { type: CFRuleType.colorScale, config };
  }
  if (format.kind === "iconSet") {
    return { type: CFRuleType.iconSet, isShowValue: !format.iconsOnly, config: toUniverIcons(format) };
  }
  const frame = { type: CFRuleType.highlightCell as const, style: toUniverLook(format) };
  const formula = conditionFormula(format);
  if (formula !== undefined) return { ...frame, subType: CFSubRuleType.formula, value: formula };
  if (format.kind === "topBottom") {
    return {
      ...frame,
      subType: CFSubRuleType.rank,
      isBottom: format.type.startsWith("Bottom"),
      isPercent: format.type.endsWith("Percent"),
      value: format.rank,
    };
  }
  switch ((format as PresetRule).criterion) {
    case "AboveAverage":
      return { ...frame, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan };
    case "BelowAverage":
      return { ...frame, subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan };
    case "UniqueValues":
      return { ...frame, subType: CFSubRuleType.uniqueValues };
    default:
      return { ...frame, subType: CFSubRuleType.duplicateValues };
  }
}

function toUniverLook(look: RuleLook): IHighlightCell["style"] {
  return {
    ...(look.fontColor && { cl: { rgb: look.fontColor } }),
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.underline && { ul: { s: 1 } }),
    ...(look.strikethrough && { st: { s: 1 } }),
    ...(look.numberFormat && { n: { pattern: look.numberFormat } }),
    ...(look.borders && { bd: toUniverRuleBorders(look.borders) }),
  };
}

/** Univer has no borders in its own rules, but lays all of a rule's look over the cell. */
function toUniverRuleBorders(borders: NonNullable<RuleLook["borders"]>): IBorderData {
  const edge = (border: RuleBorder | undefined) => border && toUniverBorder({ ...border, weight: "Thin" });
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = borders;
  return {
    ...(EdgeTop && { t: edge(EdgeTop) }),
    ...(EdgeBottom && { b: edge(EdgeBottom) }),
    ...(EdgeLeft && { l: edge(EdgeLeft) }),
    ...(EdgeRight && { r: edge(EdgeRight) }),
  };
}

/** The rules of a sheet as the model has them: one per block. Kinds the model does not know stay in the grid alone. */
export function fromUniverRules(
  rules: IConditionFormattingRule[],
  known: ConditionalFormat[],
  solidBars = false,
): ConditionalFormat[] {
  return rules.flatMap((rule) =>
    rule.ranges.flatMap((range, index): ConditionalFormat[] => {
      const id = index === 0 ? rule.cfId : `${rule.cfId}-${index}`;
      const frame = { id, rect: fromUniverRange(range), ...(rule.stopIfTrue && { stopIfTrue: true }) };
      const before = known.find((format) => format.id === id);
      if (before && isUntouched(solidBars ? withSolidBar(before) : before, frame.rect, rule)) {
        const { stopIfTrue: _before, ...rest } = before;
        return [{ ...rest, ...frame } as ConditionalFormat];
      }
      const content = fromUniverContent(rule.rule, before);
      return content ? [{ ...content, ...keptLook(before), ...frame } as ConditionalFormat] : [];
    }),
  );
}

/** Univer's own dialog drops what it has no field for. */
function keptLook(before: ConditionalFormat | undefined): RuleLook {
  if (!before || !("borders" in before || "numberFormat" in before)) return {};
  const { borders, numberFormat } = before;
  return { ...(borders && { borders }), ...(numberFormat && { numberFormat }) };
}

/** Whether Univer's rule says what the model gave it, its formula written for the old or for the new place. */
function isUntouched(before: ConditionalFormat, rect: ConditionalFormat["rect"], { rule }: IConditionFormattingRule) {
  const now = JSON.stringify(rule);
  return [before.rect, rect].some((place) => JSON.stringify(toUniverContent({ ...before, rect: place })) === now);
}

function fromUniverContent(
  rule: IConditionalFormattingRuleConfig,
  before: ConditionalFormat | undefined,
): RuleContent | undefined {
  if (rule.type === CFRuleType.dataBar) return fromUniverBar(rule, before?.kind === "dataBar" ? before : undefined);
  if (rule.type === CFRuleType.colorScale) {
    const points = [...rule.config].sort((a, b) => a.index - b.index);
    return {
      kind: "colorScale",
      points: points.map(({ color, value }) => ({ ...fromUniverPoint(value), color: hexColor(color) })),
    };
  }
  if (rule.type === CFRuleType.iconSet) return fromUniverIcons(rule);
  const condition = fromUniverHighlight(rule);
  return condition && { ...condition, ...fromUniverLook(rule.style) };
}

type Condition = CellValueRule | TextRule | TopBottomRule | PresetRule | Extract<RuleContent, { kind: "custom" }>;

const COMPARISONS: Record<CFNumberOperator, Comparison> = {
  [CFNumberOperator.between]: "Between",
  [CFNumberOperator.notBetween]: "NotBetween",
  [CFNumberOperator.equal]: "EqualTo",
  [CFNumberOperator.notEqual]: "NotEqualTo",
  [CFNumberOperator.greaterThan]: "GreaterThan",
  [CFNumberOperator.lessThan]: "LessThan",
  [CFNumberOperator.greaterThanOrEqual]: "GreaterThanOrEqual",
  [CFNumberOperator.lessThanOrEqual]: "LessThanOrEqual",
};

const TEXTS: Partial<Record<CFTextOperator, TextRule["operator"]>> = {
  [CFTextOperator.containsText]: "Contains",
  [CFTextOperator.notContainsText]: "NotContains",
  [CFTextOperator.beginsWith]: "BeginsWith",
  [CFTextOperator.endsWith]: "EndsWith",
};

const TEXT_PRESETS: Partial<Record<CFTextOperator, PresetRule["criterion"]>> = {
  [CFTextOperator.containsBlanks]: "Blanks",
  [CFTextOperator.notContainsBlanks]: "NonBlanks",
  [CFTextOperator.containsErrors]: "Errors",
  [CFTextOperator.notContainsErrors]: "NonErrors",
};

/** The condition a person has set up in the grid; `undefined` where the model has none like it. */
function fromUniverHighlight(rule: Highlight): Condition | undefined {
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { kind: "custom", formula: rule.value };
    case CFSubRuleType.number: {
      const bounds = [rule.value ?? 0].flat().map((value) => `=${value}`);
      const second = bounds.length > 1 ? { formula2: bounds[1]! } : {};
      return { kind: "cellValue", operator: COMPARISONS[rule.operator], formula1: bounds[0]!, ...second };
    }
    case CFSubRuleType.text: {
      const operator = TEXTS[rule.operator];
      if (operator) return { kind: "text", operator, text: rule.value ?? "" };
      const criterion = TEXT_PRESETS[rule.operator];
      if (criterion) return { kind: "preset", criterion };
      const text = `="${(rule.value ?? "").replaceAll('"', '""')}"`;
      if (rule.operator === CFTextOperator.equal) return { kind: "cellValue", operator: "EqualTo", formula1: text };
      return { kind: "cellValue", operator: "NotEqualTo", formula1: text };
    }
    case CFSubRuleType.rank: {
      const end = rule.isBottom ? "Bottom" : "Top";
      return { kind: "topBottom", type: `${end}${rule.isPercent ? "Percent" : "Items"}`, rank: rule.value };
    }
    case CFSubRuleType.average:
      if (rule.operator === CFNumberOperator.greaterThan) return { kind: "preset", criterion: "AboveAverage" };
      if (rule.operator === CFNumberOperator.lessThan) return { kind: "preset", criterion: "BelowAverage" };
      return undefined;
    case CFSubRuleType.uniqueValues:
      return { kind: "preset", criterion: "UniqueValues" };
    case CFSubRuleType.duplicateValues:
      return { kind: "preset", criterion: "DuplicateValues" };
    default:
      return undefined;
  }
}

function fromUniverLook(style: IHighlightCell["style"]): RuleLook {
  return {
    fontColor: style.cl?.rgb ? hexColor(style.cl.rgb) : undefined,
    fill: style.bg?.rgb ? hexColor(style.bg.rgb) : undefined,
    bold: style.bl ? true : undefined,
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
  };
}
