import type { Language } from "../texts/language";
import { monthsOf, yearOf, type Period } from "./Period";

/** The months in English labels, which `readPeriod` reads too. */
export const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A period as a bulletin prints it: 2018年1—7月, 2018年上半年, 2018年, 2018年二季度; Jan–Jul 2018 in English.
 *
 * @example periodLabel({ unit: "toDate", number: 24222 }, "zh-CN") // "2018年1—7月"
 */
export function periodLabel(period: Period, language: Language): string {
  const year = yearOf(period);
  const span = language === "zh-CN" ? chineseSpan(period) : englishSpan(period);
  return language === "zh-CN" ? `${year}年${span}` : `${span} ${year}`.trim();
}

/** The span without its year: 1—7月, 前三季度, 一季度. */
export function chineseSpan(period: Period): string {
  const { first, last } = monthsOf(period);
  if (first === 1 && last === 12) return "";
  if (period.unit === "toDate" && last === 3) return "一季度";
  if (period.unit === "toDate" && last === 6) return "上半年";
  if (period.unit === "toDate" && last === 9) return "前三季度";
  if (period.unit === "half") return first === 1 ? "上半年" : "下半年";
  if (period.unit === "quarter") return `${"一二三四"[(last - 3) / 3]}季度`;
  return first === last ? `${first}月` : `${first}—${last}月`;
}

export function englishSpan(period: Period): string {
  const { first, last } = monthsOf(period);
  if (first === 1 && last === 12) return "";
  return first === last ? ENGLISH_MONTHS[first - 1]! : `${ENGLISH_MONTHS[first - 1]}–${ENGLISH_MONTHS[last - 1]}`;
}
