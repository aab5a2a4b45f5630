import { roundDecimal } from "../../numbers/roundDecimal";
import { yearOnYear } from "../../statistics/growth/yearOnYear";
import { a1, Derived, NOTHING, type At } from "./Derived";
import { RATE_DECIMALS } from "./rates";

/**
 * Year-on-year growth of what cannot be below zero; — where one side is missing or negative, or the base is zero. A single month
 * of such an amount is negative only by a revision (R16): that is no loss, and the words of profits would be wrong (R3).
 */
export function amountGrowthCell(current: At, base: At): Derived {
  const [now, before] = [a1(current), a1(base)];
  const rate = `ROUND(${now}/${before}-1,${RATE_DECIMALS})`;
  const plain = `IF(COUNT(${now},${before})<2,"${NOTHING}",IF(AND(${now}>=0,${before}>0),${rate},"${NOTHING}"))`;
  return new Derived(
    plain,
    () => `IND.YOY(${now},${before})`,
    (read) => {
      const [level, previous] = [read(current), read(base)];
      if (typeof level !== "number" || typeof previous !== "number") return NOTHING;
      const growth = yearOnYear(level, previous);
      return typeof growth === "number" ? roundDecimal(growth, RATE_DECIMALS, "up") : NOTHING;
    },
  );
}
