import { entryPlan } from "../../../../src/core/entry/entryPlan";
import { suggestedEntry, type EntryRequest } from "../../../../src/core/entry/EntryRequest";
import type { Figure } from "../../../../src/core/intake/Figure";
import { FormattedNumber, type RawSheet } from "../../../../src/core/intake/RawSheet";
import { withDoubts } from "../../../../src/core/intake/readSheets";
import { understand } from "../../../../src/core/intake/understand";
import { toDate } from "../../../../src/core/period/Period";
import { periodLabel } from "../../../../src/core/period/periodLabel";
import type { EntryMeasure, Indicator } from "../../../../src/core/template/Template";
import { LANGUAGES } from "../../../../src/core/texts/language";
import { TEMPLATES } from "../../../../src/templates";
import { filledEntry } from "../../entry/filledEntry";

const TOWNS = ["东镇", "西镇"];
const PERIOD = toDate(2025, 4);
const HEAD_TOP = 2;

function read(sheet: RawSheet, { template }: EntryRequest) {
  const understood = understand(sheet, { template, choices: {}, towns: [], period: null });
  return withDoubts(understood, sheet, { template, earlier: [] });
}

const said = (town: string, indicator: string, period: string, measure: string, value: number) =>
  `${town} / ${indicator} / ${period} / ${measure} = ${value}`;

/** A figure with its name as heads are compared: without spaces. */
function lineOf({ town, indicator, period, measure, reading }: Figure): string {
  const value = reading.kind === "number" ? reading.value : NaN;
  return said(town, indicator, period ? periodLabel(period, "zh-CN") : "?", measure, Number(value.toPrecision(12)));
}

const name = (indicator: Indicator, language: EntryRequest["language"]) =>
  indicator.name[language].normalize("NFKC").replace(/\s/gu, "");

/** What stands in a cell of each measure, so that all of it agrees: growth is 10 %, half of the target is reached. */
const VALUES: Partial<Record<EntryMeasure, number>> = {
  value: 55,
  previous: 50,
  growth: 0.1,
  target: 110,
  completion: 0.5,
};
const isFigure = (measure: EntryMeasure) => VALUES[measure] !== undefined;
const rateOf = (measure: EntryMeasure) => (measure === "growth" || measure === "completion" ? 100 : 1);

/** Sets each cell that someone types into, or that a formula of growth or completion answers, to the value of its measure. */
function filled(request: EntryRequest, measureAt: (row: number, column: number) => EntryMeasure | null): RawSheet {
  const plan = entryPlan(request);
  const sheet = filledEntry(plan, 1, (_, column) => (column === 0 ? "平均每村55" : 1));
  const cells = sheet.cells.map((line, row) =>
    line.map((cell, column) => {
      const measure = measureAt(row, column);
      if (measure === null || cell === null || typeof cell === "string") return cell;
      const value = VALUES[measure];
      if (value === undefined) return null;
      return cell instanceof FormattedNumber ? new FormattedNumber(value, cell.format) : value;
    }),
  );
  return { ...sheet, cells };
}

const LAID_OUT = TEMPLATES.flatMap((template) =>
  LANGUAGES.flatMap((language) =>
    (["towns", "villages"] as const).map((kind) => ({ id: template.id, kind, language, template })),
  ),
);

test.each(LAID_OUT)("$id, $kind in $language: towns down come back figure by figure", (given) => {
  const suggested = suggestedEntry(given.template, TOWNS, PERIOD, given.language);
  const measures = suggested.measures.filter(isFigure);
  // Indicators whose levels are no free numbers (a share of another, a part) would contradict each other here.
  const indicators = suggested.indicators.filter(
    ({ unit, kind, partOf }) => unit !== "%" && kind === "flow" && !partOf,
  );
  const request: EntryRequest = { ...suggested, kind: given.kind, measures, indicators };
  const firstRow = HEAD_TOP + (measures.length > 1 ? 2 : 1);
  const sheet = filled(request, (row, column) =>
    column > 0 && row >= firstRow && row < firstRow + TOWNS.length ? measures[(column - 1) % measures.length]! : null,
  );
  // The totals of two equal towns; growth and completion of the total are those of the towns.
  for (const row of [firstRow + TOWNS.length, firstRow + TOWNS.length + 1]) {
    for (let column = 1; column <= indicators.length * measures.length; column++) {
      const measure = measures[(column - 1) % measures.length]!;
      const cell = sheet.cells[row]![column];
      const value = VALUES[measure]! * (rateOf(measure) === 1 ? TOWNS.length : 1);
      if (cell !== null)
        sheet.cells[row]![column] = cell instanceof FormattedNumber ? new FormattedNumber(value, cell.format) : value;
    }
  }
  for (let row = firstRow + TOWNS.length + 2; row < sheet.cells.length; row++) {
    sheet.cells[row] = sheet.cells[row]!.map((cell, column) => (column > 0 && typeof cell !== "string" ? null : cell));
  }
  const reading = read(sheet, request);
  const towns = reading.figures.filter(({ town }) => TOWNS.includes(town)).map(lineOf);
  const wanted = TOWNS.flatMap((town, place) =>
    indicators.flatMap((indicator, at) =>
      measures.flatMap((measure, part) => {
        const isThere = sheet.cells[firstRow + place]![1 + at * measures.length + part] !== null;
        const value = VALUES[measure]! * rateOf(measure);
        const { language } = given;
        return isThere ? [said(town, name(indicator, language), "2025年1—4月", measure, value)] : [];
      }),
    ),
  );
  expect(wanted.length).toBeGreaterThanOrEqual(TOWNS.length);
  expect(towns).toEqual(wanted);
  expect(reading.doubts).toEqual([]);
});

const DOWN = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => ({ id: template.id, language, template })));

test.each(DOWN)("$id in $language: the indicators of one town come back figure by figure", ({ template, language }) => {
  const suggested = suggestedEntry(template, ["东镇"], PERIOD, language);
  const measures = suggested.measures.filter(isFigure);
  const indicators = suggested.indicators.filter(
    ({ unit, kind, partOf }) => unit !== "%" && kind === "flow" && !partOf,
  );
  const request: EntryRequest = { ...suggested, kind: "indicators", measures, indicators };
  const firstRow = HEAD_TOP + 1;
  const sheet = filled(request, (row, column) =>
    row >= firstRow && row < firstRow + indicators.length ? (measures[column - 2] ?? null) : null,
  );
  const reading = read(sheet, request);
  const wanted = indicators.flatMap((indicator, place) =>
    measures.flatMap((measure, part) =>
      sheet.cells[firstRow + place]![2 + part] === null
        ? []
        : [said("东镇", name(indicator, language), "2025年1—4月", measure, VALUES[measure]! * rateOf(measure))],
    ),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(reading.figures.map(lineOf)).toEqual(wanted);
  expect(reading.doubts).toEqual([]);
});

const QUARTERS = ["2025年一季度", "2025年上半年", "2025年前三季度", "2025年"];

test.each(DOWN)("$id in $language: targets by quarter come back figure by figure", ({ template, language }) => {
  const suggested = suggestedEntry(template, ["东镇"], PERIOD, language);
  const indicators = suggested.indicators.filter(
    ({ unit, kind, partOf }) => unit !== "%" && kind === "flow" && !partOf,
  );
  const targets = indicators.flatMap(({ id }) => [
    { indicator: id, kind: "level", tier: "assessed", version: "", value: 100 } as const,
    { indicator: id, kind: "level", tier: "striving", version: "", value: 120 } as const,
    { indicator: id, kind: "growth", tier: "assessed", version: "", value: 0.08 } as const,
  ]);
  const request: EntryRequest = { ...suggested, kind: "quarters", indicators, template: { ...template, targets } };
  const sheet = filledEntry(entryPlan(request), 1, () => "");
  const first = HEAD_TOP + 2;
  // Plans of 25, 50, 75 and all, of which 20 % more is aimed at in the second row; half of each is reached, and 7 % grown.
  targets.forEach((target, place) => {
    const line = sheet.cells[first + place]!;
    line[4] = target.kind === "growth" ? new FormattedNumber(target.value, "0.0%") : target.value;
    for (let quarter = 0; quarter < 4; quarter++) {
      const plan = 5 + quarter * 3;
      const isRate = target.kind === "growth";
      line[plan] = isRate ? new FormattedNumber(0.08, "0.0%") : (target.value * (quarter + 1)) / 4;
      const isFirst = target.tier === "assessed";
      line[plan + 1] = isRate ? new FormattedNumber(0.07, "0.0%") : 12.5 * (quarter + 1);
      line[plan + 2] = isRate || !isFirst ? "" : new FormattedNumber(0.125 * (quarter + 1), "0.0%");
    }
  });
  const reading = read(sheet, request);
  const wanted = targets.flatMap((target) => {
    const own = name(
      indicators.find(({ id }) => id === target.indicator)!,
      language,
    );
    const year = QUARTERS[3]!;
    if (target.kind === "growth")
      return [
        said("东镇", own, year, "targetGrowth", 8),
        ...QUARTERS.flatMap((quarter) => [
          said("东镇", own, quarter, "targetGrowth", 8),
          said("东镇", own, quarter, "growth", 7),
        ]),
      ];
    const lines = QUARTERS.flatMap((quarter, place) => {
      const plan = said("东镇", own, quarter, place === 3 ? "target" : "phaseTarget", (target.value * (place + 1)) / 4);
      if (target.tier !== "assessed") return [plan];
      const reached = said("东镇", own, quarter, "value", 12.5 * (place + 1));
      return [plan, reached, said("东镇", own, quarter, "completion", 12.5 * (place + 1))];
    });
    return [said("东镇", own, year, "target", target.value), ...lines];
  });
  expect(reading.figures.map(lineOf)).toEqual(wanted);
  // A growth that is aimed at has no column in the data, which is told; nothing else is.
  expect([...new Set(reading.doubts.map(({ code }) => code))]).toEqual(["growthTarget"]);
});
