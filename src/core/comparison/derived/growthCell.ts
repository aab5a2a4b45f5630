import { roundDecimal } from "../../numbers/roundDecimal";
import { growthStatus, type GrowthStatus } from "../../statistics/growth/growthStatus";
import { yearOnYear } from "../../statistics/growth/yearOnYear";
import type { SheetTexts } from "../../texts/sheet";
import { a1, Derived, NOTHING, operand, readOperand, type At, type Operand } from "./Derived";
import { literal, RATE_DECIMALS } from "./rates";

/** The plain formula of year-on-year growth, without its equals sign, for two addresses: a rate, a word or — (R2, R3). */
export function growthBody(now: string, before: string, texts: SheetTexts): string {
  const words = wordsOf(texts);
  const say = (status: keyof typeof words) => literal(words[status]);
  const bothNegative = `IF(${now}=${before},${say("lossEqual")},IF(${now}<${before},${say("lossGrew")},${say("lossShrank")}))`;
  const baseNegative = `IF(${now}>0,${say("turnedToProfit")},IF(${now}=0,${say("lossEnded")},${bothNegative}))`;
  const basePositive = `IF(${now}<0,${say("turnedToLoss")},ROUND(${now}/${before}-1,${RATE_DECIMALS}))`;
  return `IF(COUNT(${now},${before})<2,"${NOTHING}",IF(${before}>0,${basePositive},IF(${before}=0,"${NOTHING}",${baseNegative})))`;
}

/** Year-on-year growth of two cells, or the word for it where a side is negative, or — (R2, R3). */
export function growthCell(current: At, base: Operand, texts: SheetTexts): Derived {
  const words = wordsOf(texts);
  const [now, before] = [a1(current), operand(base)];
  const plain = growthBody(now, before, texts);
  return new Derived(plain, `IND.YOY(${now},${before})`, (read) => {
    const [level, previous] = [read(current), readOperand(read, base)];
    if (typeof level !== "number" || typeof previous !== "number") return NOTHING;
    const growth = yearOnYear(level, previous);
    if (typeof growth === "number") return roundDecimal(growth, RATE_DECIMALS, "up");
    const status = growthStatus(level, previous);
    return status && status !== "baseZero" ? words[status] : NOTHING;
  });
}

/** Growth of a figure that is no profit: a negative one is a revision, and gives neither a rate nor a word (R16). */
export function plainGrowthCell(current: At, base: At): Derived {
  const [now, before] = [a1(current), a1(base)];
  const rate = `ROUND(${now}/${before}-1,${RATE_DECIMALS})`;
  const plain = `IF(COUNT(${now},${before})=2,IF(AND(${before}>0,${now}>=0),${rate},"${NOTHING}"),"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const [level, previous] = [read(current), read(base)];
    if (typeof level !== "number" || typeof previous !== "number") return NOTHING;
    const growth = yearOnYear(level, previous);
    return typeof growth === "number" ? roundDecimal(growth, RATE_DECIMALS, "up") : NOTHING;
  });
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
