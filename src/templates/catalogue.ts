import type { Named } from "../core/template/Template";

/** What a list of templates shows; the templates themselves come when one is needed. */
export interface CatalogueEntry {
  id: string;
  name: Named;
  description: Named;
  /** How many indicators it has. */
  indicators: number;
}

/** The templates we ship, the usual one first. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    id: "monthly",
    name: { "zh-CN": "月度主要经济指标", "en-US": "Monthly key indicators" },
    description: {
      "zh-CN": "逐镇（街道）的累计数、上年同期数或公布增速、年度目标。",
      "en-US": "Town by town: cumulative value, same period last year or published growth, annual target.",
    },
    indicators: 35,
  },
  {
    id: "half_year",
    name: { "zh-CN": "半年报", "en-US": "Half-year report" },
    description: {
      "zh-CN": "一个镇（街道）上半年或全年的主要指标，指标在左，完成数、上年同期、增速、年度目标、完成率在右。",
      "en-US":
        "Main indicators of one town for half a year: indicators down, value, last year, growth, target and completion across.",
    },
    indicators: 41,
  },
  {
    id: "annual",
    name: { "zh-CN": "年度工作总结与下年目标", "en-US": "Annual review and next year's targets" },
    description: {
      "zh-CN": "一个镇（街道）全年完成情况，和下一年按总量、增长、上限、下降定的目标。",
      "en-US": "What one town reached in the year, and next year's targets as level, growth, cap or reduction.",
    },
    indicators: 107,
  },
  {
    id: "targets",
    name: { "zh-CN": "目标任务进度", "en-US": "Progress towards targets" },
    description: {
      "zh-CN": "年度目标按季分解：考核、确保、奋斗三档，各季累计计划数与完成数。",
      "en-US":
        "Annual targets by quarter in three tiers (assessed, assured, striving): cumulative plan and level of each quarter.",
    },
    indicators: 26,
  },
  {
    id: "villages",
    name: { "zh-CN": "村集体经济", "en-US": "Village collective economy" },
    description: {
      "zh-CN": "逐村的总收入、经营性收入，自动算村均、达标村数和占比。",
      "en-US":
        "Village by village: total and business income, with averages, villages above thresholds and their share.",
    },
    indicators: 20,
  },
  {
    id: "projects",
    name: { "zh-CN": "招商与项目", "en-US": "Investment promotion and projects" },
    description: {
      "zh-CN": "招商签约、落地、开工、投产各环节的项目数和投资，指标在左。",
      "en-US": "Projects signed, settled, begun and in operation with their investment; indicators down.",
    },
    indicators: 37,
  },
  {
    id: "livelihood",
    name: { "zh-CN": "民生实事", "en-US": "Livelihood projects" },
    description: {
      "zh-CN": "民生实事和民生类指标的年度目标、完成数、完成率，事故类以低者为好。",
      "en-US": "Annual target, level and completion of livelihood projects and indicators; accidents are wanted low.",
    },
    indicators: 24,
  },
];
