import { roundDecimal } from "../../numbers/roundDecimal";
import { growthStatus, type GrowthStatus } from "../../statistics/growth/growthStatus";
import { yearOnYear } from "../../statistics/growth/yearOnYear";
import type { SheetTexts } from "../../texts/sheet";
import { a1, Derived, NOTHING, operand, readOperand, type At, type Operand } from "./Derived";
import { formula } from "./formula";
import { literal, RATE_DECIMALS } from "./rates";

/** The plain formula of year-on-year growth, without its equals sign, for two addresses: a rate, a word or — (R2, R3). */
export function growthBody(now: string, before: string, texts: SheetTexts): string {
  const words = wordsOf(texts);
  const say = (status: keyof typeof words) => literal(words[status]);
  const bothNegative = formula`IF(${now}=${before},${say("lossEqual")},IF(${now}<${before},${say("lossGrew")},${say("lossShrank")}))`;
  const baseNegative = formula`IF(${now}>0,${say("turnedToProfit")},IF(${now}=0,${say("lossEnded")},${bothNegative}))`;
  const basePositive = formula`IF(${now}<0,${say("turnedToLoss")},ROUND(${now}/${before}-1,${RATE_DECIMALS}))`;
  return formula`IF(COUNT(${now},${before})<2,"${NOTHING}",IF(${before}>0,${basePositive},IF(${before}=0,"${NOTHING}",${baseNegative})))`;
}

/** Year-on-year growth of two cells, or the word for it where a side is negative, or — (R2, R3). */
export function growthCell(current: At, base: Operand, texts: SheetTexts): Derived {
  const words = wordsOf(texts);
  const [now, before] = [a1(current), operand(base)];
  const plain = growthBody(now, before, texts);
  return new Derived(
    plain,
    () => formula`IND.YOY(${now},${before})`,
    (read) => {
      const [level, previous] = [read(current), readOperand(read, base)];
      if (typeof level !== "number" || typeof previous !== "number") return NOTHING;
      const growth = yearOnYear(level, previous);
      if (typeof growth === "number") return roundDecimal(growth, RATE_DECIMALS, "up");
      const status = growthStatus(level, previous);
      return status && status !== "baseZero" ? words[status] : NOTHING;
    },
  );
}

function wordsOf(texts: SheetTexts): Record<Exclude<GrowthStatus, "baseZero">, string> {
  return {
    turnedToProfit: texts.toProfit,
    turnedToLoss: texts.toLoss,
    lossEnded: texts.lossEnded,
    lossGrew: texts.lossGrew,
    lossShrank: texts.lossShrank,
    lossEqual: texts.lossEqual,
  };
}
