import type { DataRow } from "../../data/DataRow";
import { monthsOf, yearOf, type Period } from "../../period/Period";
import { chineseSpan, englishSpan } from "../../period/periodLabel";
import { computesGrowth, type Indicator, type Template } from "../../template/Template";
import type { Language } from "../../texts/language";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS } from "../../texts/sheetKinds";
import { isOwnLevelName } from "../../town/townName";
import { NOTHING, type At, type DraftCell } from "../derived/Derived";
import { growthCell } from "../derived/growthCell";
import { rankCell } from "../derived/rankCell";
import { totalCell } from "../derived/totalCell";
import { levelFormat } from "../formats";
import { unitLines } from "../shape";
import { firstLineOf, type DraftColumn, type SheetDraft } from "../sheet/SheetDraft";
import { townColumns } from "../sheet/townColumns";
import { isAdditive, townTable, type Figures, type TownTable } from "../TownTable";

/** One period of the sheet with the figures of its towns. */
interface Slice {
  period: Period;
  indicator: Indicator;
  table: TownTable;
}

/** 各月累计: one indicator, towns down, the cumulative periods of a year across, growth of the last beside them. */
export function periodsDraft(
  data: readonly DataRow[],
  template: Template,
  wanted: { indicator: Indicator; year: number; periods: readonly Period[] },
  language: Language,
): SheetDraft | null {
  const slices = wanted.periods
    .filter((period) => yearOf(period) === wanted.year && monthsOf(period).first === 1)
    .toSorted((one, other) => monthsOf(one).last - monthsOf(other).last)
    .flatMap((period): Slice[] => {
      const table = townTable(data, template, period);
      const indicator = table.indicators.find((one) => one.id === wanted.indicator.id);
      return indicator ? [{ period, indicator, table }] : [];
    });
  const last = slices.at(-1);
  if (!last || slices.length < 2 || new Set(slices.map(({ indicator }) => indicator.unit)).size > 1) return null;
  const texts = SHEET_TEXTS[language];
  const words = SHEET_KIND_TEXTS[language];
  const name = last.indicator.name[language];
  const units = unitLines(
    last.table,
    (row) => row.figures.get(last.indicator)?.value ?? null,
    last.indicator.direction === "lower",
    texts,
  );
  const span = (period: Period) =>
    language === "zh-CN" ? chineseSpan(period) || "全年" : englishSpan(period) || "Year";
  const level = levelFormat(Math.max(...slices.map(({ indicator }) => indicator.decimals)));
  const columns: DraftColumn[] = [
    ...townColumns(units, texts),
    ...slices.map(({ period }): DraftColumn => ({
      heads: [words.value, span(period)],
      width: 10,
      align: "Right",
      format: level,
      rules: [],
    })),
    {
      heads: [`${span(last.period)} ${words.yearOnYear}`.trim(), words.previous],
      width: 10,
      align: "Right",
      format: level,
      rules: [],
    },
    {
      heads: [`${span(last.period)} ${words.yearOnYear}`.trim(), words.growth],
      width: 10,
      align: "Right",
      format: "0.0%",
      rules: [{ kind: last.indicator.direction === "lower" ? "badAbove" : "badBelow" }],
    },
  ];
  const firstRow = firstLineOf(columns);
  const lastRow = firstRow + units.length - 1;
  const rowOf = (is: (unit: (typeof units)[number]) => boolean) => {
    const place = units.findIndex(is);
    return firstRow + (place < 0 ? units.length : place);
  };
  const [firstRanked, firstSummed] = [
    rowOf((unit) => unit.ranked),
    rowOf((unit) => unit.ranked || isOwnLevelName(unit.name)),
  ];
  const lastLevel = 1 + slices.length;
  const figuresOf = ({ table, indicator }: Slice, town: string): Figures | undefined =>
    table.rows.find((row) => row.name === town)?.figures.get(indicator);
  return {
    name: words.periodsSheet(name, wanted.year, false),
    title: words.periodsTitle(name, false),
    subtitle: words.periodsSubtitle(wanted.year, false),
    unitLine: texts.unitLine(last.indicator.unit),
    columns,
    lines: units.map((unit, place) => {
      const row = firstRow + place;
      const at = (column: number): At => ({ row, column });
      const isComputed = unit.isTotal && unit.row === null;
      const given = (value: number | null | undefined, column: number): DraftCell =>
        isComputed && isAdditive(last.indicator)
          ? totalCell(column, { first: firstSummed, last: lastRow })
          : (value ?? NOTHING);
      const published = figuresOf(last, unit.name)?.growth ?? null;
      const order = last.indicator.direction === "lower" ? "ascending" : "descending";
      return {
        look: unit.isTotal ? "total" : unit.ranked ? "plain" : "outside",
        cells: [
          unit.ranked ? rankCell(at(lastLevel), { first: firstRanked, last: lastRow }, order) : NOTHING,
          unit.name,
          ...slices.map((slice, index) => given(figuresOf(slice, unit.name)?.value, 2 + index)),
          given(figuresOf(last, unit.name)?.previous, lastLevel + 1),
          published ?? (computesGrowth(last.indicator) ? growthCell(at(lastLevel), at(lastLevel + 1), texts) : NOTHING),
        ],
      };
    }),
    notes: [words.noteCumulative, texts.noteTotal, texts.noteGaps],
    frozenColumns: 2,
  };
}
