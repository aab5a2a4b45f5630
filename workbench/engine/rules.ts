import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat } from "../model/layout";
import { toUniverRange } from "./GridLayout";

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
