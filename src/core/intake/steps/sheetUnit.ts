import { isConvertible, isCurrencyUnit } from "../../indicator/units";
import { RATE_NAMES } from "../words";
import { unitsOf } from "./readHead";

/** Names of what is counted or measured otherwise than in money. */
const COUNTS =
  /(?:户数|个数|家数|人数|人口|数量|单位数|企业数?|件数|项目数|面积|率|比重|指数|产量|用电量|次数|天数|数)$/u;

/** Names of amounts of money. */
const MONEY = /产值|增加值|收入|支出|税|投资|利润|资产|销售|零售|成本|贷款|存款|营收|总额|外资|债/u;

/** What the sheet's unit line says of this indicator; of several amounts the one it can be stated in. */
export function sheetUnit(units: readonly string[], name: string, expected: string | null): string | null {
  const [indicator = name] = name.split("/");
  const { amount, rate, open } = unitsOf(units);
  if (expected !== null) {
    const fitting = [...(amount === null ? [] : [amount]), ...open, ...(rate === null ? [] : [rate])].filter((unit) =>
      isConvertible(unit, expected),
    );
    return fitting.length === 1 ? fitting[0]! : null;
  }
  if (rate !== null && RATE_NAMES.test(indicator)) return rate;
  if (amount === null && open.length === 0) return rate;
  const money = MONEY.test(indicator) && !COUNTS.test(indicator);
  const fitting = [...(amount === null ? [] : [amount]), ...open].filter((unit) => isCurrencyUnit(unit) === money);
  if (amount !== null && !COUNTS.test(indicator)) return amount;
  return fitting.length === 1 && (money || COUNTS.test(indicator)) ? fitting[0]! : null;
}
