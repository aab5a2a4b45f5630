import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IDataBar,
  type IFormulaHighlightCell,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, CustomRule, DataBar } from "../model/layout";
import { hexColor } from "./look";
import { fromUniverRange, toUniverRange } from "./units";

/** Excel's own colour for bars below zero. */
const NEGATIVE_BAR = "#FF555A";

/** A conditional format of the model as Univer has it. */
export function toUniverRule(format: ConditionalFormat): IConditionFormattingRule {
  const frame = { cfId: format.id, ranges: [toUniverRange(format.rect)], stopIfTrue: false };
  if (format.kind === "dataBar") {
    return {
      ...frame,
      rule: {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min:
            format.minimum === undefined ? { type: CFValueType.min } : { type: CFValueType.num, value: format.minimum },
          max:
            format.maximum === undefined ? { type: CFValueType.max } : { type: CFValueType.num, value: format.maximum },
          isGradient: format.gradient,
          positiveColor: format.color,
          nativeColor: NEGATIVE_BAR,
        },
      },
    };
  }
  return {
    ...frame,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: {
        ...(format.fontColor && { cl: { rgb: format.fontColor } }),
        ...(format.fill && { bg: { rgb: format.fill } }),
        ...(format.bold && { bl: 1 }),
      },
    },
  };
}

/** The rules of a sheet as the model has them: one per block. Kinds the model does not know stay in the grid alone. */
export function fromUniverRules(rules: IConditionFormattingRule[], known: ConditionalFormat[]): ConditionalFormat[] {
  return rules.flatMap((rule) =>
    rule.ranges.flatMap((range, index): ConditionalFormat[] => {
      const id = index === 0 ? rule.cfId : `${rule.cfId}-${index}`;
      const frame = { id, rect: fromUniverRange(range) };
      const content = fromUniverRule(rule);
      if (!content) return [];
      const before = known.find((format) => format.id === id);
      return before?.kind === content.kind
        ? [{ ...before, ...frame, ...content } as ConditionalFormat]
        : [{ ...frame, ...content }];
    }),
  );
}

type Content = Omit<DataBar, "rect"> | Omit<CustomRule, "rect">;

function fromUniverRule({ rule }: IConditionFormattingRule): Content | undefined {
  if (rule.type === CFRuleType.dataBar) {
    const { config } = rule as IDataBar;
    const end = ({ type, value }: IValueConfig) => (type === CFValueType.num ? Number(value) : undefined);
    return {
      kind: "dataBar",
      color: hexColor(config.positiveColor),
      minimum: end(config.min),
      maximum: end(config.max),
      gradient: config.isGradient,
    };
  }
  if (rule.type !== CFRuleType.highlightCell) return undefined;
  const { subType, value, style } = rule as IFormulaHighlightCell;
  if (subType !== CFSubRuleType.formula) return undefined;
  return {
    kind: "custom",
    formula: value,
    fontColor: style.cl?.rgb ? hexColor(style.cl.rgb) : undefined,
    fill: style.bg?.rgb ? hexColor(style.bg.rgb) : undefined,
    bold: style.bl ? true : undefined,
  };
}
