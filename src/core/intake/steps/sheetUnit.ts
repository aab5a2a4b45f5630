import { isConvertible, isCurrencyUnit } from "../../indicator/units";
import { RATE_NAMES } from "../words";
import { unitsOf } from "./headUnits";

/** Names of what is counted or measured otherwise than in money. */
const COUNTS =
  /(?:户数|个数|家数|人数|人口|数量|单位数|企业数?|件数|项目数|面积|率|比重|指数|产量|用电量|次数|天数|数)$/u;

/** 城乡收入比 is a pure number; 占比 and 同比 are rates. */
const RATIO = /[^占同环]比(?:[(].*[)])?$/u;

/** Of the parts of an amount those that count; 大型企业 is a kind. */
const NUMBERS = /(?:个|户|家|人|件|次|项目|企业)数$/u;

/** Names of amounts of money. */
export const MONEY = /资金|产值|增加值|收入|支出|税|投资|利润|资产|销售|零售|成本|贷款|存款|营收|总额|外资|债/u;

/** What the sheet's unit line says of this indicator; of several amounts the one it can be stated in. */
export function sheetUnit(units: readonly string[], name: string, expected: string | null): string | null {
  const [indicator = name] = name.split("/");
  const { amount, rate, open } = unitsOf(units);
  if (expected !== null) {
    const fitting = [...(amount === null ? [] : [amount]), ...open, ...(rate === null ? [] : [rate])].filter((unit) =>
      isConvertible(unit, expected),
    );
    if (fitting.length === 1) return fitting[0]!;
    // 单位：万美元 over 进出口, which the template states in yuan: no rate is known, so the sheet's own unit stays (R40).
    return amount !== null && isCurrencyUnit(amount) && isCurrencyUnit(expected) ? amount : null;
  }
  if (RATIO.test(indicator)) return "";
  if (rate !== null && RATE_NAMES.test(indicator)) return rate;
  if (amount === null && open.length === 0) return rate;
  // 新签约项目/总投资 is money, 工业总产值/规模以上 too, 总投资/项目数 is none.
  const part = name.split("/").at(-1)!;
  const isPartOfMoney = part !== indicator && MONEY.test(indicator);
  const counts = isPartOfMoney
    ? NUMBERS.test(part)
    : COUNTS.test(part) || (COUNTS.test(indicator) && !MONEY.test(part));
  const money = !counts && (MONEY.test(indicator) || MONEY.test(part));
  const fitting = [...(amount === null ? [] : [amount]), ...open].filter((unit) => isCurrencyUnit(unit) === money);
  if (amount !== null && !counts) return amount;
  return fitting.length === 1 && (money || counts) ? fitting[0]! : null;
}

/** 户数 and 新签约项目/个数 name their unit themselves. */
export function countUnit(name: string): string | null {
  return /([个户家件起宗台辆座])数$/u.exec(name)?.[1] ?? null;
}
