import type { FunctionHelp } from "./FunctionHelp";

const ROUND_HALF_EVEN: FunctionHelp<"value" | "digits" | "interval"> = {
  family: "numbers",
  needed: 2,
  formula: "=IND.ROUND_HALF_EVEN({1.05;0.35},1)",
  gives: [[1], [0.4]],
  shown: "1.0，0.4",
  "zh-CN": {
    title: "数值修约",
    keywords: "四舍六入五成双 修约 GB/T 8170 舍入 凑偶",
    description:
      "按 GB/T 8170 修约（四舍六入五成双），单位不变：1.050 修约到一位小数是 1.0（ROUND 得 1.1）。一次修约，负数按绝对值，按 15 位有效数字判断，没有浮点误差。零照常；空格返回 #N/A（区域中该格为“—”）。位数不是 −15 到 15 的整数时返回 #VALUE!。",
    parameters: {
      value: ["数", "一个单元格或一片区域。"],
      digits: ["位数", "1 是一位小数，0 是个位，-2 是百位。行数、列数与数相同，或一个单元格。"],
      interval: ["修约间隔", "以末位为单位：1（默认）、0.5 或 0.2。"],
    },
    formula:
      "不足半个间隔舍去，超过半个间隔进一，恰为半个间隔取偶\n0.5 单位：数 × 2 修约后 ÷ 2\n0.2 单位：数 × 5 修约后 ÷ 5",
    result: "与数同单位的数。行数、列数与所给区域相同。",
    refused: ["数或位数缺失：请补齐后再算。", "位数不是 −15 到 15 的整数：请改正。"],
    example: "1.050 修约到一位小数为 1.0，0.35 为 0.4。",
    source: "GB/T 8170《数值修约规则与极限数值的表示和判定》。",
  },
  "en-US": {
    title: "Round half to even",
    keywords: "bankers rounding GB/T 8170 precision",
    description:
      "Rounds by GB/T 8170, a half going to the even digit (修约), in the unit of the value: 1.050 to one decimal is 1.0, where ROUND gives 1.1. In one step, by the absolute value, on 15 significant digits. Zero stays zero; a blank gives #N/A (in a range —). Digits that are no whole number from −15 to 15 give #VALUE!.",
    parameters: {
      value: ["value", "The number: one cell or a range."],
      digits: ["digits", "1 is one decimal, 0 the ones, -2 the hundreds: the same shape, or one cell."],
      interval: ["interval", "The step in units of the last place: 1 (default), 0.5 or 0.2."],
    },
    formula:
      "below half a step down, above it up, exactly half to the even step\n0.5: twice the value rounded, then halved\n0.2: five times the value rounded, then divided by 5",
    result: "A number in the unit of the value. The shape of the range given.",
    refused: [
      "The value or the digits are missing: fill them in first.",
      "The digits are no whole number from −15 to 15: correct them.",
    ],
    example: "To one decimal 1.050 is 1.0, and 0.35 is 0.4.",
    source: "GB/T 8170, the Chinese standard of rounding.",
  },
};

const UNIT_CONVERT: FunctionHelp<"value" | "from" | "to"> = {
  family: "numbers",
  needed: 3,
  formula: '=IND.UNIT_CONVERT(33.34,"万元","元")',
  gives: 333400,
  shown: "333400",
  "zh-CN": {
    title: "单位换算",
    keywords: "万元 亿元 亩 公顷 万人 斤 吨 换算",
    description:
      "把数换算成同类的另一单位：元、万元、亿元；美元、万美元；平方米（㎡）、亩、公顷、平方公里；米、公里；斤、公斤、吨；千瓦时（度）；吨标准煤；人、人次；个、家、户等及其“万”。零照常；空格返回 #N/A（区域中该格为“—”）。不认识的单位、不同类的单位、不同货币返回 #VALUE!。",
    parameters: {
      value: ["数", "一个单元格或一片区域。"],
      from: ["原单位", "如“万元”，也可写（万元）、人民币万元；行数、列数与数相同，或一个单元格。"],
      to: ["新单位", "如“亿元”；行数、列数与数相同，或一个单元格。"],
    },
    formula: "1 亿元 = 10000 万元；1 亩 = 1/15 公顷；1 斤 = 0.5 公斤；1‰ = 0.1%",
    result: "新单位的数。行数、列数与所给区域相同。",
    refused: [
      "数缺失：请补齐后再算。",
      "不认识的单位（如只写“万”）：请写完整，如 万元、万人。",
      "不同类的单位：请核对；两种货币请先按注明日期的汇率折算。",
    ],
    example: "湖镇镇2024年办公经费 33.34 万元，即 333400 元。",
    source: "湖镇镇2024年工作总结。",
  },
  "en-US": {
    title: "Convert a unit",
    keywords: "convert yuan mu hectare jin tonne people",
    description:
      "States a value in another unit of the same kind: 元, 万元, 亿元; 美元 and 万美元; 平方米 (㎡), 亩, 公顷; 米, 公里; 斤, 公斤 (kg), 吨; 千瓦时 (度); 吨标准煤; 人, 人次; 个, 家, 户 and the like, with 万. Zero stays zero; a blank gives #N/A (in a range —). An unknown unit, units of two kinds and two currencies give #VALUE!.",
    parameters: {
      value: ["value", "The value: one cell or a range."],
      from: ["from", "Its unit, such as 万元, also as （万元） or 人民币万元: the same shape, or one cell."],
      to: ["to", "The unit wanted, such as 亿元: the same shape, or one cell."],
    },
    formula: "1 亿元 = 10,000 万元; 1 亩 = 1/15 公顷; 1 斤 = 0.5 公斤; 1 ‰ = 0.1 %",
    result: "A number in the unit wanted. The shape of the range given.",
    refused: [
      "The value is missing: fill it in first.",
      "A unit is unknown (万 alone): write it in full, such as 万元, 万人.",
      "Units of two kinds: check both. Two currencies: first apply the rate of exchange of a stated day.",
    ],
    example: "Office expenses of Huzhen town in 2024: 33.34 万元 are 333,400 yuan.",
    source: "Work summary of Huzhen town, 2024.",
  },
};

export const NUMBERS_HELP = { ROUND_HALF_EVEN, UNIT_CONVERT };
