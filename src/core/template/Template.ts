import type { SheetSpec } from "../comparison/spec/SheetSpec";
import { isAmountUnit, isRateUnit } from "../indicator/units";
import { remembered } from "../memory/remembered";
import type { TargetKind } from "../statistics/targets/targetKinds";
import type { Language } from "../texts/language";

/** A text in every language of the add-in. */
export type Named = Record<Language, string>;

/** What an indicator counts: all units, or those above or below designated size (规上, 规下) or quota (限上, 限下). */
export const SCOPES = ["all", "aboveSize", "belowSize", "aboveQuota", "belowQuota"] as const;
export type Scope = (typeof SCOPES)[number];

/** One indicator of a template. */
export interface Indicator {
  id: string;
  name: Named;
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
  /** What is counted and how, in a sentence or two. */
  definition?: Named;
  /** The prices its growth rests on (R10): current (现价) or constant (可比价、不变价). Left out: it has no prices. */
  prices?: "current" | "constant";
  /** Left out: all units. */
  scope?: Scope;
  /** The id of the section of the template it stands in. */
  section?: string;
  /** The id of the indicator it is a part of (其中项): a part is never above its whole. */
  partOf?: string;
  /** Whether its level may be negative (a profit, an increase). Left out: it may not. */
  signed?: boolean;
  /** The highest level possible: 100 for a coverage in %. */
  most?: number;
}

/** A heading that indicators stand under. */
export interface Section {
  id: string;
  name: Named;
}

/** A town as a template lists it: its other names, and the group it is ranked in (R50). */
export interface TemplateTown {
  name: string;
  aliases: string[];
  group: string | null;
}

/** The periods a template expects figures for. Months are cumulative since January, the first is January to February (R17). */
export const PERIODICITIES = ["month", "quarter", "half", "year"] as const;
export type Periodicity = (typeof PERIODICITIES)[number];

/** What a column of an entry sheet is for. `completion` and computed growth are formulas, all others are typed. */
export const ENTRY_MEASURES = [
  "value",
  "previous",
  "growth",
  "target",
  "completion",
  "rank",
  "status",
  "note",
] as const;
export type EntryMeasure = (typeof ENTRY_MEASURES)[number];

/** How an entry sheet is laid out. */
export const ENTRY_KINDS = ["towns", "villages", "indicators", "quarters"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The entry sheet of a template. */
export interface Entry {
  /**
   * towns: towns down, the measures of each indicator across. villages: the same, with averages and thresholds under it.
   * indicators: the indicators of one town down, measures across. quarters: targets down, plan and level of each quarter across.
   */
  kind: EntryKind;
  measures: EntryMeasure[];
  /** Ids of the indicators it begins with; left out: all of them. */
  indicators?: string[];
  /** Levels whose reaching is counted under the list (村集体经营性收入 30 万元以上). */
  thresholds?: { indicator: string; atLeast: number }[];
}

/** Target tiers (R32): 考核, 确保, 奋斗. */
export const TIERS = ["assessed", "assured", "striving"] as const;
export type Tier = (typeof TIERS)[number];
export const TARGET_KINDS = ["level", "growth", "ratio", "cap", "reduction"] as const satisfies TargetKind[];

/** A target that towns are held to; shipped templates leave its level open (`null`), workbooks fill it in. */
export interface TemplateTarget {
  indicator: string;
  kind: TargetKind;
  tier: Tier;
  /** Which version of the plan it belongs to: 年初, 调整 (R32). */
  version: string;
  /** Level and cap in the indicator's unit, ratio too; growth and reduction are fractions. */
  value: number | null;
  /** The part that is due by the end of each quarter, cumulative, in the same measure; left out: no phased plan. */
  quarters?: [number | null, number | null, number | null, number | null];
}

/** A comparison sheet that belongs to a template: what it is called there, and its specification. */
export interface TemplateComparison extends SheetSpec {
  name: Named;
}

/** A set of indicators that towns report together, as shipped in `src/templates` or brought by the user. */
export interface Template {
  id: string;
  /** Counts the editions of this template; not the format it is written in. */
  version: number;
  name: Named;
  description: Named;
  indicators: Indicator[];
  sections?: Section[];
  towns?: TemplateTown[];
  periods?: Periodicity;
  entry?: Entry;
  targets?: TemplateTarget[];
  comparisons?: TemplateComparison[];
}

/** A name as names are compared: width, spaces and case do not count. */
export const plainName = remembered((name) => name.normalize("NFKC").replace(/\s/gu, "").toLowerCase());

/** All names an indicator goes by. */
export function namesOf(indicator: Indicator): string[] {
  return [...Object.values(indicator.name), ...indicator.synonyms];
}

/** The names of each template that was asked for one; large tables ask once a row. */
const INDEXES = new WeakMap<Template, Map<string, Indicator>>();

function indexOf(template: Template): Map<string, Indicator> {
  const names = template.indicators.flatMap((indicator) =>
    namesOf(indicator).map((name) => [plainName(name), indicator] as const),
  );
  return new Map(names);
}

/** The indicator that goes by this name in the template; exact names and listed synonyms only, nothing is guessed. */
export function findIndicator(template: Template, name: string): Indicator | undefined {
  let index = INDEXES.get(template);
  if (!index) INDEXES.set(template, (index = indexOf(template)));
  return index.get(plainName(name));
}

/** What tells one indicator from another: the template's id for all names it knows, else the name itself. */
export function indicatorKey(template: Template, name: string): string {
  return findIndicator(template, name)?.id ?? `"${plainName(name)}"`;
}

/** Words of what one does about the former: of that one wants much. */
const ANSWERED =
  /降低|降幅|下降|减少|办结|整改|化解|处置|调解|查处|破案|\b(reduc|decreas|fall|cut|resol|settle|handl|solv|clear|repaid|repay)/iu;
/** Averages and amounts for each unit of something: 平均工资, 亩均税收, 单位GDP能耗. 平均用工人数 is a number of people, and adds up. */
const AVERAGE =
  /平均(?!.*人数)|[人户亩村均]均|亩产(?![出值])|均价|单价|中位数|密度|强度|浓度|^(单位|每|[万亿]元).*(能耗|电耗|水耗|耗能|用[水电]量|排放)|^单位(面积|土地|产品)|单产|\baverage\b|\bper\s|\bmean\b|\bdensity\b|\bintensity\b/iu;
/** Pure numbers that are neither summed nor divided: 价格指数, 考核得分. */
const INDEX = /指数(?!.*(企业|个数|家数|数量))|系数|得分|评分|位次|名次|排名|\b(index|score|ranking)\b/iu;
const BALANCE =
  /余额|存量|保有量|存栏|在册|常住|户籍|存款|贷款|债务|负债|资产总[额计量值]|\b(balances?|deposits?|loans?|debts?|liabilities|total assets|population|outstanding)\b/iu;
/** What is counted over the year: 城镇新增就业, 接待游客, 生猪出栏. */
const ACCUMULATED =
  /新增|新建|新开工|新签约|新引进|招引|接待|培训|出栏|产量|起数|人次|\b(new|newly|births?|visits?|visitors?|output|accidents?|deaths?|crimes?|fires)\b/iu;

/** Words of indicators that one wants low. */
const LOWER_IS_BETTER =
  /事故|死亡|伤亡|能耗|排放|投诉|信访|发案|案件|警情|火灾|违法|失业|欠薪|债务|亏损|三公|接待费|办公经费|(位次|名次|排名)$|\b(accidents?|deaths?|fatalit|casualt|injur|emissions?\b|complaints?|petitions?|unemploy|crimes?\b|fires\b|arrears|debts?\b|loss-making|losses|energy (consumption|use|intensity)|ranking$)/iu;

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
 * amounts and what the name says is new are taken to accumulate over the year. The name tells balances (余额), averages (村均) and
 * whether low is good; so does a unit of one thing for another (元/人) tell an average.
 */
export function unlistedIndicator(name: string, unit: string, decimals: number): Indicator {
  return {
    id: name,
    name: { "zh-CN": name, "en-US": name },
    synonyms: [],
    unit,
    kind: unlistedKind(name, unit),
    direction: LOWER_IS_BETTER.test(name) && !ANSWERED.test(name) ? "lower" : "higher",
    growth: "computed",
    decimals,
  };
}

function unlistedKind(name: string, unit: string): Indicator["kind"] {
  if (isRateUnit(unit)) return "ratio";
  if (INDEX.test(name)) return "index";
  if (AVERAGE.test(name) || /\S[/／]\S/u.test(unit)) return "ratio";
  if (BALANCE.test(name) && !/新增|\bnew\b/iu.test(name) && !ANSWERED.test(name)) return "stock";
  return isAmountUnit(unit) || ACCUMULATED.test(name) ? "flow" : "stock";
}
