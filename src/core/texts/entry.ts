import type { Catalogue } from "./language";
import type { EntryMeasure, Tier } from "../template/Template";
import type { TargetKind } from "../statistics/targets/targetKinds";

/** What stands on entry sheets. */
export interface EntryTexts {
  sheet: (template: string, period: string) => string;
  title: (place: string, template: string, period: string) => string;
  unitLine: (unit: string) => string;
  indicatorHead: (name: string, unit: string) => string;
  indicator: string;
  unit: string;
  town: string;
  village: string;
  measures: Record<EntryMeasure, string>;
  total: string;
  publishedTotal: string;
  check: string;
  agrees: string;
  differs: string;
  partAbove: (whole: string) => string;
  targetKind: string;
  targetKinds: Record<TargetKind, string>;
  tier: string;
  tiers: Record<Tier, string>;
  quarters: [string, string, string, string];
  plan: string;
  done: string;
  met: string;
  missed: string;
  statuses: string[];
  growthWords: string[];
  average: (indicator: string) => [before: string, after: string];
  threshold: (indicator: string, least: string) => [before: string, between: string, after: string];
  signatures: string;
  noteInput: string;
  noteGaps: string;
  noteTotal: string;
  noteGrowth: string;
  noteQuarters: string;
  notesHead: string;
  limits: {
    number: (unit: string) => string;
    notNegative: string;
    whole: string;
    most: (most: number) => string;
    gap: string;
    growth: string;
    status: string;
  };
  notAllowed: string;
}

const zh: EntryTexts = {
  sheet: (template, period) => `填报 ${template} ${period}`,
  title: (place, template, period) => `${place}${template}（${period}）`,
  unitLine: (unit) => `单位：${unit}`,
  indicatorHead: (name, unit) => (unit ? `${name}（${unit}）` : name),
  indicator: "指标",
  unit: "单位",
  town: "地区",
  village: "村（社区）",
  measures: {
    value: "完成数",
    previous: "上年同期",
    growth: "同比增速",
    target: "年度目标",
    completion: "完成率",
    rank: "位次",
    status: "状态",
    note: "备注",
  },
  total: "合计",
  publishedTotal: "合计（公布数）",
  check: "核对",
  agrees: "相符",
  differs: "不符",
  partAbove: (whole) => `不符：大于${whole}`,
  targetKind: "目标类型",
  targetKinds: { level: "总量", growth: "增长", ratio: "比率", cap: "上限", reduction: "下降" },
  tier: "档次",
  tiers: { assessed: "考核", assured: "确保", striving: "奋斗" },
  quarters: ["一季度", "上半年", "前三季度", "全年"],
  plan: "累计计划",
  done: "累计完成",
  met: "达标",
  missed: "未达标",
  statuses: ["完成", "预计", "快报", "初步核算", "修订", "最终核实"],
  growthWords: ["扭亏为盈", "由盈转亏", "增亏", "减亏", "持平", "基期为零"],
  average: (indicator) => [`${indicator}：平均每村`, ""],
  threshold: (indicator, least) => [`${indicator}${least}及以上：`, "个村，占", ""],
  signatures:
    "填报单位：　　　　　　　　负责人：　　　　　　　　填报人：　　　　　　　　报出日期：　　　　年　　月　　日",
  noteInput: "白底格填写，灰底格由公式算出（工作表已保护，没有密码，可在“审阅”里撤消）。选中一格会显示指标的定义。",
  noteGaps: "没有数据填“—”，不填 0；小于单位一半的填“…”。",
  noteTotal:
    "合计为各单位之和，还有空格时不显示；“合计（公布数）”填上级或本级公布的合计，与之和相差在进位误差以内为“相符”。",
  noteGrowth: "增速填百分数（12.1%）；灰底的增速＝完成数÷上年同期－1，按不变价或可比口径公布的指标填公布数。",
  noteQuarters:
    "计划与完成都是自年初起的累计数，全年计划应等于年度目标；同一指标有几档目标时，完成数只填第一行。增长、比率、上限目标只判断是否达标。",
  notesHead: "注：",
  limits: {
    number: (unit) => `填数，单位${unit}`,
    notNegative: "不小于 0",
    whole: "整数",
    most: (most) => `不大于 ${most}`,
    gap: "没有填“—”",
    growth: "填公布的增速，如 12.1%（−100% 到 1000%），或 扭亏为盈 等字样",
    status: "从列表里选",
  },
  notAllowed: "这里不能这样填",
};

const en: EntryTexts = {
  sheet: (template, period) => `${template} ${period}`,
  title: (place, template, period) => `${place && `${place}: `}${template} (${period})`,
  unitLine: (unit) => `Unit: ${unit}`,
  indicatorHead: (name, unit) => (unit ? `${name} (${unit})` : name),
  indicator: "Indicator",
  unit: "Unit",
  town: "Town",
  village: "Village",
  measures: {
    value: "Value",
    previous: "Same period last year",
    growth: "Growth",
    target: "Annual target",
    completion: "Completion",
    rank: "Rank",
    status: "Status",
    note: "Note",
  },
  total: "Total",
  publishedTotal: "Total (published)",
  check: "Check",
  agrees: "agrees",
  differs: "differs",
  partAbove: (whole) => `differs: above ${whole}`,
  targetKind: "Kind of target",
  targetKinds: { level: "level", growth: "growth", ratio: "ratio", cap: "cap", reduction: "reduction" },
  tier: "Tier",
  tiers: { assessed: "assessed", assured: "assured", striving: "striving" },
  quarters: ["Jan–Mar", "Jan–Jun", "Jan–Sep", "Jan–Dec"],
  plan: "Plan to date",
  done: "Level to date",
  met: "met",
  missed: "missed",
  statuses: ["final", "expected", "flash", "preliminary", "revised", "verified"],
  growthWords: [
    "from loss to profit",
    "from profit to loss",
    "larger loss",
    "smaller loss",
    "unchanged",
    "base is zero",
  ],
  average: (indicator) => [`${indicator}: `, " per village"],
  threshold: (indicator, least) => [`${indicator} of ${least} or more: `, " villages, ", ""],
  signatures: "Unit:                    In charge:                    Filled in by:                    Date:",
  noteInput:
    "Fill in the white cells; grey ones are formulas (the sheet is protected without a password: Review, Unprotect). Select a cell to see what the indicator counts.",
  noteGaps: "Write “—” where there is no figure, never 0, and “…” for less than half a unit.",
  noteTotal:
    "The total adds up all units and stays blank while one is; type a published total under it: within rounding it “agrees”.",
  noteGrowth:
    "Growth is a percentage (12.1%). In grey it is value ÷ last year − 1; indicators at constant prices or comparable scope take the published figure.",
  noteQuarters:
    "Plan and level are cumulative since January; the plan of the year equals the annual target. Where an indicator has several tiers, type its level in the first row only. Growth, ratio and cap targets are met or missed.",
  notesHead: "Notes: ",
  limits: {
    number: (unit) => `A number in ${unit}`,
    notNegative: "not below 0",
    whole: "whole",
    most: (most) => `at most ${most}`,
    gap: "“—” where there is none",
    growth: "The published growth, such as 12.1% (−100% to 1000%), or a word such as “larger loss”",
    status: "Choose from the list",
  },
  notAllowed: "This cannot stand here",
};

export const ENTRY_TEXTS: Catalogue<EntryTexts> = { "zh-CN": zh, "en-US": en };
