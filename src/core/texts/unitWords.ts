/** What a unit measures; figures are converted only inside one dimension, never across currencies (R40). */
export type Dimension =
  | "yuan"
  | "dollar"
  | "area"
  | "length"
  | "weight"
  | "energy"
  | "coal"
  | "people"
  | "visits"
  | "rate"
  | `index:${string}`
  | `count:${string}`;

/** The units people write, each with its dimension, its power of ten and a factor beside it. */
export const UNITS: Record<string, [dimension: Dimension, exponent: number, factor?: number]> = {
  元: ["yuan", 0],
  千元: ["yuan", 3],
  万元: ["yuan", 4],
  百万元: ["yuan", 6],
  亿元: ["yuan", 8],
  美元: ["dollar", 0],
  千美元: ["dollar", 3],
  万美元: ["dollar", 4],
  百万美元: ["dollar", 6],
  亿美元: ["dollar", 8],
  平方米: ["area", 0],
  平米: ["area", 0],
  m2: ["area", 0],
  万平方米: ["area", 4],
  万平米: ["area", 4],
  万m2: ["area", 4],
  公顷: ["area", 4],
  千公顷: ["area", 7],
  万公顷: ["area", 8],
  平方公里: ["area", 6],
  平方千米: ["area", 6],
  亩: ["area", 4, 1 / 15],
  万亩: ["area", 8, 1 / 15],
  米: ["length", 0],
  万米: ["length", 4],
  千米: ["length", 3],
  公里: ["length", 3],
  万公里: ["length", 7],
  斤: ["weight", 0, 1 / 2],
  万斤: ["weight", 4, 1 / 2],
  亿斤: ["weight", 8, 1 / 2],
  公斤: ["weight", 0],
  万公斤: ["weight", 4],
  千克: ["weight", 0],
  kg: ["weight", 0],
  吨: ["weight", 3],
  万吨: ["weight", 7],
  亿吨: ["weight", 11],
  千瓦时: ["energy", 0],
  度: ["energy", 0],
  万千瓦时: ["energy", 4],
  万度: ["energy", 4],
  亿千瓦时: ["energy", 8],
  亿度: ["energy", 8],
  吨标准煤: ["coal", 0],
  万吨标准煤: ["coal", 4],
  人: ["people", 0],
  万人: ["people", 4],
  人次: ["visits", 0],
  万人次: ["visits", 4],
  "%": ["rate", 0],
  "‰": ["rate", -1],
};

/** What is counted; each is a dimension of its own, alone or by ten thousands (万). */
export const COUNTED = [
  "个",
  "家",
  "户",
  "项",
  "件",
  "起",
  "座",
  "条",
  "只",
  "头",
  "羽",
  "台",
  "辆",
  "宗",
  "处",
  "村",
  "天",
  "名",
  "例",
  "次",
  "所",
  "栋",
  "套",
  "张",
  "部",
  "批",
  "期",
  "场",
  "分",
  "立方米",
];
