import { isAmountUnit, isRateUnit } from "../indicator/units";
import type { Language } from "../texts/language";

/** One indicator of a template. */
export interface Indicator {
  id: string;
  name: Record<Language, string>;
  /** Other names the same indicator goes by; look-alikes with another scope are indicators of their own. */
  synonyms: string[];
  unit: string;
  /** flow accumulates over the year, stock stands at a date, ratio and index are neither summed nor divided. */
  kind: "flow" | "stock" | "ratio" | "index";
  /** Which way is good. */
  direction: "higher" | "lower";
  /** Whether its growth is published (constant prices, comparable scope: R10, R11) or computed from the two levels. */
  growth: "published" | "computed";
  /** Decimals of the level in print. */
  decimals: number;
}

/** A set of indicators that towns report together, as shipped in `src/templates`. */
export interface Template {
  id: string;
  version: number;
  name: Record<Language, string>;
  description: Record<Language, string>;
  indicators: Indicator[];
}

const plainName = (name: string) => name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();

/** The names of each template that was asked for one; large tables ask once a row. */
const INDEXES = new WeakMap<Template, Map<string, Indicator>>();

function indexOf(template: Template): Map<string, Indicator> {
  const names = template.indicators.flatMap((indicator) =>
    [...Object.values(indicator.name), ...indicator.synonyms].map((name) => [plainName(name), indicator] as const),
  );
  return new Map(names);
}

/** The indicator that goes by this name in the template; exact names and listed synonyms only, nothing is guessed. */
export function findIndicator(template: Template, name: string): Indicator | undefined {
  const index = INDEXES.get(template) ?? indexOf(template);
  INDEXES.set(template, index);
  return index.get(plainName(name));
}

/** What tells one indicator from another: the template's id for all names it knows, else the name itself. */
export function indicatorKey(template: Template, name: string): string {
  return findIndicator(template, name)?.id ?? `"${plainName(name)}"`;
}

/** Words of what one does about the former: of that one wants much. */
const ANSWERED = /降低|降幅|下降|减少|办结|整改|化解|处置|调解|查处|破案/u;
const AVERAGE = /[人户亩村均]均|均价|单价/u;
const BALANCE = /余额|存量|保有量|存栏|在册|常住|户籍/u;

/** Words of indicators that one wants low. */
const LOWER_IS_BETTER =
  /事故|死亡|伤亡|能耗|排放|投诉|信访|发案|案件|警情|火灾|违法|失业|欠薪|债务|亏损|三公|接待费|办公经费/u;

/** Whether an indicator is a rate: it is neither summed, nor divided by another, nor by a target (R6, R26). */
export function isRate(indicator: Indicator): boolean {
  return isRateUnit(indicator.unit);
}

/** Whether growth may be computed from the two levels; where it is published at constant prices only, it may not (R10). */
export function computesGrowth(indicator: Indicator): boolean {
  return indicator.growth === "computed" && indicator.kind !== "index" && !isRate(indicator);
}

/**
 * An indicator the template does not know, taken as it stands in the data. What is counted (家, 人) may be a stock, so only
 * amounts are taken to accumulate over the year. The name tells balances (余额), averages (村均) and whether low is good.
 */
export function unlistedIndicator(name: string, unit: string, decimals: number): Indicator {
  return {
    id: name,
    name: { "zh-CN": name, "en-US": name },
    synonyms: [],
    unit,
    kind:
      isRateUnit(unit) || AVERAGE.test(name) ? "ratio" : isAmountUnit(unit) && !BALANCE.test(name) ? "flow" : "stock",
    direction: LOWER_IS_BETTER.test(name) && !ANSWERED.test(name) ? "lower" : "higher",
    growth: "computed",
    decimals,
  };
}
