import { isWholeUnit } from "../indicator/units";
import type { InputRule } from "../plan/SheetPlan";
import { isRate, type EntryMeasure, type Indicator } from "../template/Template";
import { ENTRY_TEXTS, type EntryTexts } from "../texts/entry";
import type { Language } from "../texts/language";

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Growth as a fraction: a level cannot fall by more than all of it, and above 1000 % a percent sign was forgotten. */
const GROWTH = { least: -1, most: 10 };
/** Marks of a gap that may be typed instead of a number (R42): no such item, less than half a unit. */
const GAPS = ["—", "…"];

/** What may be typed for a measure of an indicator; `cell` is the first cell of the block. `null`: anything. */
export function inputRule(
  indicator: Indicator,
  measure: EntryMeasure,
  cell: string,
  language: Language,
): Omit<InputRule, "block"> | null {
  const texts = ENTRY_TEXTS[language];
  if (measure === "note") return null;
  if (measure === "status") {
    const rule = { kind: "list" as const, items: texts.statuses };
    return worded(rule, indicator, texts.limits.status, language);
  }
  if (measure === "growth") {
    const { least, most } = GROWTH;
    const words = [...GAPS, ...texts.growthWords].map((word) => `${cell}="${word}"`).join(",");
    const formula = `=OR(AND(ISNUMBER(${cell}),N(${cell})>=${least},N(${cell})<=${most}),${words})`;
    return worded({ kind: "formula", formula }, indicator, texts.limits.growth, language);
  }
  if (measure === "rank") return numberRule(cell, { least: 1, whole: true }, "名", indicator, language);
  const whole = isWholeUnit(indicator.unit) && measure !== "completion" && !isRate(indicator);
  const least = indicator.signed ? null : 0;
  return numberRule(cell, { least, whole, most: indicator.most ?? null }, indicator.unit, indicator, language);
}

interface Limits {
  least: number | null;
  whole: boolean;
  most?: number | null;
}

function numberRule(
  cell: string,
  { least, whole, most = null }: Limits,
  unit: string,
  indicator: Indicator,
  language: Language,
): Omit<InputRule, "block"> {
  // N of a text is 0, so that a text makes no error inside the formula.
  const conditions = [
    `ISNUMBER(${cell})`,
    ...(least === null ? [] : [`N(${cell})>=${least}`]),
    ...(most === null ? [] : [`N(${cell})<=${most}`]),
    ...(whole ? [`N(${cell})=INT(N(${cell}))`] : []),
  ];
  const formula = `=OR(AND(${conditions.join(",")}),${GAPS.map((gap) => `${cell}="${gap}"`).join(",")})`;
  return worded(
    { kind: "formula", formula },
    indicator,
    limitText(ENTRY_TEXTS[language], least, whole, most, unit),
    language,
  );
}

function limitText(texts: EntryTexts, least: number | null, whole: boolean, most: number | null, unit: string): string {
  const { limits } = texts;
  const parts = [
    limits.number(unit),
    ...(whole ? [limits.whole] : []),
    ...(least === null ? [] : [limits.notNegative]),
    ...(most === null ? [] : [limits.most(most)]),
  ];
  return parts.join(texts === ENTRY_TEXTS["zh-CN"] ? "，" : ", ");
}

/** The rule with the indicator's definition as its prompt, and what is expected as its refusal. */
function worded(
  rule: InputRule["rule"],
  indicator: Indicator,
  limit: string,
  language: Language,
): Omit<InputRule, "block"> {
  const texts = ENTRY_TEXTS[language];
  const [stop, gap] = language === "zh-CN" ? ["。", "；"] : [".", "; "];
  const expected = rule.kind === "list" ? `${limit}${stop}` : `${limit}${gap}${texts.limits.gap}${stop}`;
  const definition = indicator.definition?.[language] ?? "";
  const room = LONGEST_MESSAGE - expected.length - 1;
  return {
    rule,
    prompt: {
      title: cut(indicator.name[language], LONGEST_TITLE),
      message: [cut(definition, room), expected].filter(Boolean).join("\n"),
    },
    alert: { title: texts.notAllowed, message: cut(`${indicator.name[language]}: ${expected}`, LONGEST_MESSAGE) },
  };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
