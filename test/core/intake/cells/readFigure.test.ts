import type { CellReading, NumberReading } from "../../../../src/core/intake/CellReading";
import { FormattedNumber, type RawCell } from "../../../../src/core/intake/RawSheet";
import { readFigure } from "../../../../src/core/intake/cells/readFigure";

/** A figure with nothing said beside it but what the case names. */
function figure(value: number, said: Partial<NumberReading> = {}): NumberReading {
  const decimals = String(Math.abs(value)).split(".")[1]?.length ?? 0;
  return {
    kind: "number",
    value,
    percent: false,
    points: false,
    growth: false,
    multiple: false,
    unit: null,
    bound: null,
    status: "",
    rank: null,
    decimals,
    ...said,
  };
}
const percent = (value: number, said: Partial<NumberReading> = {}) => figure(value, { percent: true, ...said });
const growth = (value: number, said: Partial<NumberReading> = {}) => figure(value, { growth: true, ...said });
const times = (value: number, decimals: number) => growth(value, { percent: true, multiple: true, decimals });

interface Case {
  rule: string;
  cell: RawCell;
  reads: CellReading;
}

const NUMBERS: Case[] = [
  { rule: "I10 text", cell: "12.5", reads: figure(12.5) },
  { rule: "I10 number", cell: 12.5, reads: figure(12.5) },
  { rule: "R37 remains of a computation", cell: 0.1 + 0.2, reads: figure(0.3) },
  { rule: "I10 thousands", cell: "1,234.5", reads: figure(1234.5) },
  { rule: "I10 full-width thousands", cell: "1，234", reads: figure(1234) },
  { rule: "I10 spaces for thousands", cell: "1 234.5", reads: figure(1234.5) },
  { rule: "I10 a no-break space for thousands", cell: "1\u00a0234.5", reads: figure(1234.5) },
  { rule: "I10 apostrophe", cell: "'12.5", reads: figure(12.5) },
  { rule: "I10 full width", cell: "１，２３４．５", reads: figure(1234.5) },
  { rule: "I10 the zero behind the point counts", cell: "4.50", reads: figure(4.5, { decimals: 2 }) },
  { rule: "I10 an ideographic space", cell: "　12.5　", reads: figure(12.5) },
  { rule: "I10 an invisible sign", cell: "\ufeff12.5\u200b", reads: figure(12.5) },
  { rule: "I11 percent", cell: "12.5%", reads: percent(12.5) },
  { rule: "I11 full-width percent", cell: "12.5％", reads: percent(12.5) },
  { rule: "I11 a space before the percent sign", cell: "12.5 %", reads: percent(12.5) },
  { rule: "I11 percent format", cell: new FormattedNumber(0.125, "0.0%"), reads: percent(12.5) },
  {
    rule: "I11 percent format with remains",
    cell: new FormattedNumber(0.137 * 1.0000000000000002, "0.00%"),
    reads: percent(13.7, { decimals: 2 }),
  },
  {
    rule: "I11 a percent sign in quotes moves nothing",
    cell: new FormattedNumber(12.5, '0.0"%"'),
    reads: percent(12.5),
  },
  { rule: "I11 in words", cell: "百分之12.5", reads: percent(12.5) },
  { rule: "R40 ‰ is a unit of its own", cell: "3.5‰", reads: figure(3.5, { unit: "‰" }) },
  ...["-3.4", "－3.4", "−3.4", "—3.4", "–3.4", "(3.4)", "（3.4）", "负3.4"].map((cell) => ({
    rule: "I12 minus",
    cell,
    reads: figure(-3.4),
  })),
  { rule: "I12 a loss in brackets with a percent sign", cell: "(12.5%)", reads: percent(-12.5) },
  { rule: "I12 a loss with thousands", cell: "(1,234)", reads: figure(-1234) },
  { rule: "I12 a loss in the format's brackets", cell: new FormattedNumber(-3.4, "0.0_);(0.0)"), reads: figure(-3.4) },
  ...["▼3.4", "↓3.4", "3.4↓", "下降3.4", "▼-3.4", "负增长3.4"].map((cell) => ({
    rule: "I12 a fall",
    cell,
    reads: growth(-3.4),
  })),
  { rule: "I12 a fall in the format", cell: new FormattedNumber(3.4, '"下降"0.0'), reads: growth(-3.4) },
  {
    rule: "I12 a sign and its arrow in the format",
    cell: new FormattedNumber(-0.034, "▲0.0%;▼0.0%"),
    reads: growth(-3.4, { percent: true }),
  },
  { rule: "zero has no sign", cell: "-0.0", reads: figure(0, { decimals: 1 }) },
  { rule: "zero is a figure", cell: "0", reads: figure(0) },
  ...["12.5①", "①12.5", "12.5*", "12.5²", "12.5注1", "12.5（注）", "12.5[1]", "12.5⑴", "12.5₁"].map((cell) => ({
    rule: "I13 note",
    cell,
    reads: figure(12.5),
  })),
  { rule: "I13 note before the percent sign", cell: "12.5①%", reads: percent(12.5) },
  { rule: "I13 a note of two digits in full width", cell: "１２．５①％", reads: percent(12.5) },
  { rule: "I13 ㎡ is no m2", cell: "35万㎡", reads: figure(35, { unit: "万平方米" }) },
  { rule: "I16 a rank beside the figure", cell: "12.5(3)", reads: figure(12.5, { rank: 3 }) },
  { rule: "I16 a worded rank", cell: "12.5%（第3位）", reads: percent(12.5, { rank: 3 }) },
  { rule: "I16 a rank on a line of its own", cell: "39.6亿元\n(3/12)", reads: figure(39.6, { unit: "亿元", rank: 3 }) },
  { rule: "I17 growth", cell: "增长12.1%", reads: growth(12.1, { percent: true }) },
  { rule: "I17 compared", cell: "同比增长12.1%", reads: growth(12.1, { percent: true }) },
  { rule: "T10 a sign inside a growth word", cell: "比增-2.8%", reads: growth(-2.8, { percent: true }) },
  { rule: "I17 percentage points", cell: "-3.9个百分点", reads: figure(-3.9, { points: true }) },
  { rule: "R6 risen by points", cell: "提高0.3个百分点", reads: growth(0.3, { points: true }) },
  { rule: "I17 unchanged", cell: "持平", reads: growth(0, { decimals: 1 }) },
  { rule: "D8 no growth", cell: "零增长", reads: growth(0, { decimals: 1 }) },
  { rule: "I17 nearly unchanged", cell: "基本持平", reads: growth(0, { decimals: 1, bound: "about" }) },
  { rule: "R5 times more", cell: "增长1.79倍", reads: times(179, 0) },
  { rule: "R5 times alone, in a column of growths", cell: "1.79倍", reads: times(179, 0) },
  { rule: "R5 times more in Chinese", cell: "增加一倍", reads: times(100, -2) },
  { rule: "R5 times as much", cell: "是上年的2.5倍", reads: times(150, -1) },
  { rule: "R5 doubled", cell: "翻番", reads: times(100, -2) },
  { rule: "R5 doubled twice", cell: "翻两番", reads: times(300, -2) },
  { rule: "D7 over", cell: "增长超700%", reads: growth(700, { percent: true, bound: "atLeast" }) },
  { rule: "D7 and above", cell: "同比增长80%以上", reads: growth(80, { percent: true, bound: "atLeast" }) },
  { rule: "I19 at least a fall of ten", cell: "下降10%以上", reads: growth(-10, { percent: true, bound: "atMost" }) },
  { rule: "D7 and some", cell: "300余万元", reads: figure(300, { unit: "万元", bound: "atLeast" }) },
  { rule: "D1 broken through", cell: "突破123亿元", reads: figure(123, { unit: "亿元", bound: "atLeast" }) },
  { rule: "I19 about", cell: "约6", reads: figure(6, { bound: "about" }) },
  { rule: "I19 nearly", cell: "近10%", reads: percent(10, { bound: "about" }) },
  { rule: "R27 a cap", cell: "控制在40以内", reads: figure(40, { bound: "atMost" }) },
  { rule: "I19 at least", cell: "≥95", reads: figure(95, { bound: "atLeast" }) },
  { rule: "I19 at most", cell: "＜0.5", reads: figure(0.5, { bound: "atMost" }) },
  { rule: "D10 expected", cell: "预计133.8", reads: figure(133.8, { status: "预计" }) },
  { rule: "R41 in brackets", cell: "12.5（快报数）", reads: figure(12.5, { status: "快报数" }) },
  { rule: "R10 comparable", cell: "可比增长7.1%", reads: growth(7.1, { percent: true, status: "可比" }) },
  { rule: "D14 unit", cell: "9803万元", reads: figure(9803, { unit: "万元" }) },
  { rule: "D14 size", cell: "8.5 亿", reads: figure(8.5, { unit: "亿" }) },
  { rule: "D14 foreign money", cell: "1175万美元", reads: figure(1175, { unit: "万美元" }) },
  {
    rule: "D14 unit in the format",
    cell: new FormattedNumber(39.6, '0.0"亿元"'),
    reads: figure(39.6, { unit: "亿元" }),
  },
  {
    rule: "D14 ten thousands shown by the format",
    cell: new FormattedNumber(396000, '0!.0,"万"'),
    reads: figure(39.6, { unit: "万" }),
  },
  { rule: "a format with a condition", cell: new FormattedNumber(5, '[>=10000]0!.0,"万";0'), reads: figure(5) },
  {
    rule: "zeros that the format shows",
    cell: new FormattedNumber(1234.5, "#,##0.00"),
    reads: figure(1234.5, { decimals: 2 }),
  },
  { rule: "more digits than the format shows", cell: new FormattedNumber(12.345, "0.0"), reads: figure(12.345) },
  {
    rule: "as Excel writes a figure too wide for its column",
    cell: "1.2E+04",
    reads: figure(12000, { decimals: -3, bound: "about" }),
  },
  { rule: "a Chinese numeral", cell: "三", reads: figure(3) },
  { rule: "a Chinese numeral with a unit", cell: "一千零五家", reads: figure(1005, { unit: "家" }) },
];

const OTHERS: Case[] = [
  { rule: "I15 range", cell: "3560-3570", reads: { kind: "range", low: 3560, high: 3570, percent: false, unit: null } },
  {
    rule: "I15 wave dash",
    cell: "8.1～8.6",
    reads: { kind: "range", low: 8.1, high: 8.6, percent: false, unit: null },
  },
  { rule: "I15 percent", cell: "8.1%至8.6%", reads: { kind: "range", low: 8.1, high: 8.6, percent: true, unit: null } },
  {
    rule: "I15 unit",
    cell: "3560—3570亿元",
    reads: { kind: "range", low: 3560, high: 3570, percent: false, unit: "亿元" },
  },
  { rule: "I14 ratio sign", cell: "21.5∶36.1∶42.4", reads: { kind: "ratio", parts: [21.5, 36.1, 42.4] } },
  { rule: "I14 colon", cell: "21.5:36.1：42.4", reads: { kind: "ratio", parts: [21.5, 36.1, 42.4] } },
  { rule: "I16 no loss", cell: "(3)", reads: { kind: "rank", place: 3, of: null } },
  { rule: "I16 worded", cell: "第3位", reads: { kind: "rank", place: 3, of: null } },
  { rule: "I16 Chinese", cell: "并列第三", reads: { kind: "rank", place: 3, of: null } },
  { rule: "I16 first", cell: "首位", reads: { kind: "rank", place: 1, of: null } },
  { rule: "R45 among how many", cell: "第3/12位", reads: { kind: "rank", place: 3, of: 12 } },
  { rule: "R3", cell: "扭亏为盈", reads: { kind: "status", status: "turnedToProfit" } },
  { rule: "R3", cell: "由盈转亏", reads: { kind: "status", status: "turnedToLoss" } },
  { rule: "R3", cell: "同比增亏", reads: { kind: "status", status: "lossGrew" } },
  { rule: "R3", cell: "减 亏", reads: { kind: "status", status: "lossShrank" } },
  { rule: "R2", cell: "基期为零", reads: { kind: "status", status: "baseZero" } },
  {
    rule: "I15 Excel's date of 1-5",
    cell: new FormattedNumber(45662, 'm"月"d"日"'),
    reads: { kind: "date", serial: 45662, typed: "1-5" },
  },
  {
    rule: "I15 in English",
    cell: new FormattedNumber(45875, "d-mmm"),
    reads: { kind: "date", serial: 45875, typed: "8-6" },
  },
  {
    rule: "I15 Excel's date of 2010.6",
    cell: new FormattedNumber(40330, 'yyyy"年"m"月"'),
    reads: { kind: "date", serial: 40330, typed: "2010.6" },
  },
  {
    rule: "I15 a whole date",
    cell: new FormattedNumber(45748, "yyyy/m/d"),
    reads: { kind: "date", serial: 45748, typed: "2025-4-1" },
  },
  {
    rule: "I15 a time of day",
    cell: new FormattedNumber(0.5, "h:mm"),
    reads: { kind: "date", serial: 0.5, typed: null },
  },
  { rule: "an error", cell: "#REF!", reads: { kind: "error", code: "#REF!" } },
  { rule: "an error", cell: "#N/A", reads: { kind: "error", code: "#N/A" } },
  { rule: "a truth", cell: true, reads: { kind: "text", text: "TRUE" } },
];

const GAPS: [gap: string, marks: (string | null)[]][] = [
  [
    "unknown",
    [null, "", "　", "XX", "x.x", "XX.X%", "××", "**", "增长XX%", "累计XX亿元", "暂无", "未反馈", "待定", "n/a"],
  ],
  ["none", ["-", "—", "——", "--", "－", "/", "无", "不含", "-%"]],
  ["notSet", ["未设", "未下达"]],
  ["belowUnit", ["…", "……", "..."]],
  ["incomparable", ["不可比", "口径不一致"]],
];

const TEXTS: [rule: string, text: string][] = [
  ["a comma for the point", "1.234,5"],
  ["two points", "12.5.3"],
  ["no thousands", "1,23"],
  ["ten thousands", "1,2345"],
  ["two figures", "12 5"],
  ["a letter for a zero", "1O5"],
  ["a letter for a one", "l2"],
  ["a code, or a lost point", "0125"],
  ["a code", "1234567890123456"],
  ["I13 a mark between digits", "12①5"],
  ["I13 a mark alone", "①"],
  ["I13 a half", "12½"],
  ["I13 a numbered point", "⒈5"],
  ["I12 a sign against its word", "下降-3.4"],
  ["I12 △ is a fall in one book and a rise in another", "△3.4"],
  ["I12 two signs", "--3"],
  ["I12 two dashes", "——3.4"],
  ["I12 either sign", "±3"],
  ["I12 a year in brackets", "(2024)"],
  ["I15 a higher end first", "8-6"],
  ["I15 a date", "1月5日"],
  ["I15 a date", "2024-01-05"],
  ["R1 another comparison", "环比增长3%"],
  ["R5 no fall by times", "下降2倍"],
  ["a fall that narrows is a rise", "降幅收窄3.2个百分点"],
  ["a unit nobody knows", "12.5瓦"],
  ["two figures", "12.5(12.1%)"],
  ["two figures", "3亿5000万元"],
  ["dollars alone", "$5"],
  ["no exponent of a person", "1e5"],
  ["一 is written for a dash", "一"],
  ["no proper numeral", "二三"],
  ["growth without a figure", "增长"],
];

test.each([...NUMBERS, ...OTHERS])("$rule: $cell", ({ cell, reads }) => expect(readFigure(cell)).toEqual(reads));

test.each(GAPS.flatMap(([gap, marks]) => marks.map((mark) => ({ gap, mark }))))(
  "R42 I18 $mark is a gap: $gap",
  ({ gap, mark }) => expect(readFigure(mark)).toEqual({ kind: "gap", gap, mark: mark?.trim() ?? "" }),
);

test.each(TEXTS)("%s: %s is no figure", (_, text) => expect(readFigure(text)).toEqual({ kind: "text", text }));

test("I15 a sheet that counts its days from 1904", () =>
  expect(readFigure(new FormattedNumber(45662 - 1462, 'm"月"d"日"'), true)).toMatchObject({ typed: "1-5" }));
