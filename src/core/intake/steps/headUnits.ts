import { remembered } from "../../memory/remembered";
import { isIndexBase, isRateUnit, isUnit } from "../../indicator/units";
import { NO_HINT, over, saysNothing, takePeriod, type PeriodHint } from "../PeriodHint";

/** A unit without brackets and signs: (±%) is %. */
export function unitText(part: string): string {
  return part
    .replace(/^[([](.+)[)\]]$/u, "$1")
    .replace(/^[±+—-]+(?=%|个?百分点)/u, "")
    .replace(/^[±+—-]+$/u, "");
}

const UNIT_SHAPE =
  /^(?:[十百千万亿]*(?:元|美元|人|人次|户|家|个|吨|亩|公顷|平方米|平方公里|米|公里|千瓦时|度|头|只|羽|株|尾|件|项|次|辆|台|套|立方米|公斤|千克|克|毫克|微克|斤|(?:吨|千克|公斤)?标准?煤|床|张|册|位|名|处|座|起|宗|例)(?:[/·](?:人|户|亩|年|月|日|平方米|立方米|升|万元|吨|公顷|平方公里))?|个?百分点|%|‰|分)$/u;

/** Whether a text is a unit; 上年=100 says besides that the figure is an index (R9). */
export const isUnitText = remembered(
  (text) => (isUnit(unitText(text)) && !isIndexBase(unitText(text))) || UNIT_SHAPE.test(unitText(text)),
);

const BASIS = /^(?:快报|初步|预计|现价|可比价|不变价|含税|不含税)数?$/u;

/** Units, periods and words of how the figures were got, and nothing else: 当月，万千瓦时; `null` where anything else stands. */
export function readBracket(inner: string): { units: string[]; period: PeriodHint } | null {
  const said = { units: [] as string[], period: NO_HINT };
  for (const part of inner.split(/[,，、;；]/u).filter(Boolean)) {
    const plain = part.replace(/^(?:计量)?单位[::]/u, "");
    if (isUnitText(plain)) {
      said.units.push(unitText(plain));
      continue;
    }
    const { hint, rest } = takePeriod(part);
    if (rest === "" && !saysNothing(hint)) said.period = over(said.period, hint);
    else if (!BASIS.test(part)) return null;
  }
  return said;
}

export interface UnitsReading {
  amount: string | null;
  rate: string | null;
  open: readonly string[];
}

/** The unit of amounts and that of rates among those a line or a head names; several amounts are left open. */
export function unitsOf(units: readonly string[]): UnitsReading {
  const [first] = units;
  if (first === undefined) return NO_UNITS;
  return units.length === 1 ? unitsOfOne(first) : sortUnits(units);
}

const NO_UNITS: UnitsReading = { amount: null, rate: null, open: [] };
const unitsOfOne = remembered((unit) => sortUnits([unit]));

function sortUnits(units: readonly string[]): UnitsReading {
  const rates = units.filter((unit) => isRateUnit(unit) || /百分点$/u.test(unit));
  const amounts = [...new Set(units.filter((unit) => !rates.includes(unit)))];
  return {
    amount: amounts.length === 1 ? amounts[0]! : null,
    rate: rates[0] ?? null,
    open: amounts.length > 1 ? amounts : [],
  };
}
