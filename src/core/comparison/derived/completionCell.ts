import { roundDecimal } from "../../numbers/roundDecimal";
import { levelCompletion } from "../../statistics/targets/levelCompletion";
import { a1, Derived, NOTHING, operand, readOperand, type At, type Operand } from "./Derived";
import { formula } from "./formula";
import { RATE_DECIMALS } from "./rates";

/** The plain formula of completion, without its equals sign, for two addresses. */
export function completionBody(done: string, wanted: string): string {
  return formula`IF(COUNT(${done},${wanted})=2,IF(${wanted}>0,ROUND(${done}/${wanted},${RATE_DECIMALS}),"${NOTHING}"),"${NOTHING}")`;
}

/** Completion of a level target; — where either side is missing or the target is not above zero (R22). */
export function completionCell(actual: At, target: Operand): Derived {
  const [done, wanted] = [a1(actual), operand(target)];
  return new Derived(
    completionBody(done, wanted),
    () => formula`IND.TARGET_RATE(${done},${wanted})`,
    (read) => {
      const [level, goal] = [read(actual), readOperand(read, target)];
      if (typeof level !== "number" || typeof goal !== "number") return NOTHING;
      const rate = levelCompletion(level, goal);
      return typeof rate === "number" ? roundDecimal(rate, RATE_DECIMALS, "up") : NOTHING;
    },
  );
}
