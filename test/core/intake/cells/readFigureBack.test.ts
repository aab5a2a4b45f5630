import { isUnit } from "../../../../src/core/indicator/units";
import fc from "fast-check";
import { FormattedNumber, type RawCell } from "../../../../src/core/intake/RawSheet";
import { readFigure } from "../../../../src/core/intake/cells/readFigure";

/** Figures as people print them. */
const printed = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`) + 0, decimals }));

const withThousands = (text: string, mark: string) => text.replace(/\B(?=(\d{3})+(?!\d))/gu, mark);
const grouped = (value: number, decimals: number, mark: string) => {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  return withThousands(whole, mark) + (fraction === undefined ? "" : `.${fraction}`);
};
const fullWidth = (text: string) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const FORMS: [form: string, print: (value: number, decimals: number) => RawCell][] = [
  ["plain", (value, decimals) => value.toFixed(decimals)],
  ["thousands", (value, decimals) => (value < 0 ? "-" : "") + grouped(value, decimals, ",")],
  ["spaces", (value, decimals) => (value < 0 ? "−" : "") + grouped(value, decimals, " ")],
  ["full width", (value, decimals) => fullWidth(value.toFixed(decimals))],
  ["percent", (value, decimals) => `${value.toFixed(decimals)} %`],
  [
    "percent format",
    (value, decimals) => new FormattedNumber(Number(`${value}e-2`), decimals ? `0.${"0".repeat(decimals)}%` : "0%"),
  ],
  ["growth word", (value, decimals) => (value < 0 ? "下降" : "增长") + Math.abs(value).toFixed(decimals)],
  ["growth word and sign", (value, decimals) => `同比增长${value.toFixed(decimals)}%`],
  ["note", (value, decimals) => `${value.toFixed(decimals)}②`],
  ["rank", (value, decimals) => `${value.toFixed(decimals)}(12)`],
  ["points", (value, decimals) => `${value.toFixed(decimals)}个百分点`],
  ["unit", (value, decimals) => `${value.toFixed(decimals)}万元`],
  ["format", (value, decimals) => new FormattedNumber(value, decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0")],
];

test.each(FORMS)("a figure printed as %s is read back with its decimals", (_, print) =>
  fc.assert(
    fc.property(printed, ({ value, decimals }) => {
      const reading = readFigure(print(value, decimals));
      expect(reading).toMatchObject({ kind: "number", value, decimals });
    }),
  ),
);

const PIECES = [
  ..."0123456789.,%-－−—()（）①②²*xX…/∶:~～ 　OleE+＋",
  "增长",
  "下降",
  "亿",
  "万元",
  "余",
  "约",
  "个百分点",
  "倍",
  "第",
  "一",
  "十",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join("")),
);

test("no text throws, and every figure is a finite number made of the text's own digits", () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readFigure(text);
      if (reading.kind !== "number") return;
      expect(Number.isFinite(reading.value)).toBe(true);
      expect(text.normalize("NFKC")).toMatch(/[\d零〇一二两三四五六七八九十翻]|持平|无变化/u);
    }),
    { numRuns: 5000 },
  ));

test("a text with a letter is no figure, but for the exponent that Excel writes, pp, and a unit at its end", () =>
  fc.assert(
    fc.property(
      printed,
      fc.constantFrom(..."abcdefghijklmnoqrstuvwyzABCDEFGHIOSZ"),
      fc.nat(12),
      ({ value }, letter, at) => {
        const text = String(value);
        // 7m2 are square metres: a letter may begin a unit with what follows.
        fc.pre(!isUnit(letter + text.slice(at)));
        expect(readFigure(text.slice(0, at) + letter + text.slice(at)).kind).toBe("text");
      },
    ),
  ));
