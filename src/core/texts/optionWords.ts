/**
 * The choices of each option with the words of either language that name them: the English one first, then the Chinese one
 * that help prints. The first choice is the default. What follows a colon tells apart options that share their English name.
 */
export const OPTION_WORDS = {
  scale: [
    ["fraction", "小数"],
    ["percent", "百分数", "%"],
  ],
  "scale:rate": [
    ["fraction", "小数"],
    ["percent", "百分数", "%"],
  ],
  "scale:index": [["100"], ["1"], ["1000"]],
  language: [
    ["zh", "zh-cn", "中文", "汉语"],
    ["en", "en-us", "英文", "英语"],
  ],
  type: [
    ["level", "总量", "水平"],
    ["growth", "增长", "增速"],
    ["ratio", "比率"],
    ["cap", "上限", "控制"],
    ["reduction", "下降", "降幅"],
  ],
  "method:level": [["level", "完成率", "总量"]],
  "method:growth": [
    ["level", "完成率", "总量"],
    ["growth", "增速完成率", "增速"],
    ["plan", "计划完成程度", "计划"],
  ],
  "method:ratio": [["verdict", "判断"]],
  "method:cap": [
    ["verdict", "判断"],
    ["quotient", "商"],
    ["difference", "差"],
  ],
  "method:reduction": [
    ["reduction", "降幅"],
    ["plan", "计划完成程度", "计划"],
  ],
  "method:score": [
    ["completion", "完成率", "完成率法"],
    ["range", "极差", "极差法"],
    ["efficacy", "功效系数", "功效系数法"],
  ],
  basis: [
    ["calendar", "序时进度", "序时", "日历"],
    ["last_year", "上年同期进度", "上年同期", "上年"],
    ["plan", "计划进度", "计划"],
  ],
  show: [
    ["value", "数值"],
    ["kind", "类型"],
  ],
  negative: [
    ["refuse", "不给负数", "不允许"],
    ["allow", "允许"],
  ],
  order: [
    ["descending", "desc", "高者在前", "降序", "false", "0"],
    ["ascending", "asc", "低者在前", "升序", "true", "1"],
  ],
  ties: [
    ["1224", "min"],
    ["1223", "dense"],
    ["average", "avg", "平均"],
  ],
  mode: [
    ["standard", "常规"],
    ["abs", "absolute", "绝对值"],
  ],
  form: [
    ["levels", "level", "两期水平", "水平", "总量"],
    ["growths", "growth", "增速"],
  ],
  bound: [
    ["middle", "中间值"],
    ["low", "下限"],
    ["high", "上限"],
  ],
  "bound:threshold": [
    ["inclusive", "含本数", "以上"],
    ["exclusive", "不含本数", "超过", "高于"],
  ],
  wording: [
    ["increase", "增长几倍", "增长"],
    ["level", "增长到几倍", "增长到"],
    ["doublings", "翻几番", "翻番"],
  ],
  interval: [["1"], ["0.5"], ["0.2"]],
  kind: [
    ["growth", "增长", "增速"],
    ["ratio", "比率", "比重", "完成率"],
  ],
  zeros: [
    ["keep", "保留"],
    ["missing", "缺报", "缺失"],
  ],
  "zeros:before": [
    ["refuse", "不允许"],
    ["keep", "保留"],
  ],
  result: [
    ["share", "占比", "比重"],
    ["count", "个数"],
  ],
  missing: [
    ["refuse", "不计算"],
    ["redistribute", "重新分配", "权重重分"],
  ],
  veto: [
    ["false", "0", "否", "no"],
    ["true", "1", "是", "yes", "√", "✓", "✔", "否决", "一票否决"],
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>;

export type OptionName = keyof typeof OPTION_WORDS;
/** The choices an option has. */
export type OptionOf<Name extends OptionName> = (typeof OPTION_WORDS)[Name][number][0];
