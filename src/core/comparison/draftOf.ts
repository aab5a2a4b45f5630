import type { DataRow } from "../data/DataRow";
import { isOfCumulativeSort, monthsOf, samePeriodLastYear, yearOf, type Period } from "../period/Period";
import { readPeriod } from "../period/readPeriod";
import { findIndicator, type Indicator } from "../template/Template";
import { SHEET_KIND_TEXTS } from "../texts/sheetKinds";
import { absentNotes } from "./absentNotes";
import type { DraftContext } from "./DraftContext";
import { canContribute, contributionsDraft } from "./kinds/contributions";
import { periodsDraft, slicesOf } from "./kinds/periods";
import { scoreDraft } from "./kinds/score";
import { scorecardDraft } from "./kinds/scorecard";
import { targetsDraft } from "./kinds/targets";
import { townsDraft } from "./kinds/towns";
import { latestTable } from "./latestTable";
import type { Measure } from "./measures";
import { narrowTable } from "./narrowTable";
import { canCompare } from "./shape";
import type { SheetDraft } from "./sheet/SheetDraft";
import { isLatest } from "./spec/isLatest";
import type { ScoreSpec, SheetKind, SheetSpec } from "./spec/SheetSpec";
import { matchPeriod, periodsOf, townTable, type TownTable } from "./TownTable";

const MATRIX_MEASURES: readonly Measure[] = ["value", "growth", "change", "valueRank", "growthRank"];
/** What can stand side by side though the periods differ: nothing that is set against a target or its pace. */
const LATEST_MEASURES: readonly Measure[] = ["value", "previous", "growth", "change", "valueRank", "growthRank"];
/** What a league shows: the measures that towns are ranked by, and what these are made of. */
const LEAGUE_MEASURES: readonly Measure[] = ["value", "previous", "growth", "target", "completion"];

/** Kinds whose lines are the towns of one period. */
const BY_TOWN: readonly SheetKind[] = ["towns", "matrix", "league", "contributions", "score"];

/** The sheet of a specification from the figures, or `null` where they have not what it needs. */
export function draftOf(spec: SheetSpec, data: readonly DataRow[], context: DraftContext): SheetDraft | null {
  const whole = kindOf(spec, data, context);
  if (!whole) return null;
  const { picture, ...draft } = whole;
  const absent = BY_TOWN.includes(spec.kind) ? absentNotes(spec, data, context) : [];
  return {
    ...draft,
    ...(absent.length > 0 && { notes: [...draft.notes, ...absent] }),
    ...(picture && spec.chart !== false && { picture }),
  };
}

function kindOf(spec: SheetSpec, data: readonly DataRow[], context: DraftContext): SheetDraft | null {
  const { template, period, language } = context;
  const idOf = (name: string) => findIndicator(template, name)?.id ?? name;
  const wanted = (spec.indicators ?? []).map(idOf);
  const narrowed = (table: TownTable) =>
    narrowTable(table, {
      ...(wanted.length > 0 && { indicators: wanted }),
      ...(spec.towns && { towns: spec.towns }),
      ...(spec.decimals !== undefined && { decimals: spec.decimals }),
    });
  const tableOf = (of: Period) => narrowed(townTable(data, template, of));
  const table = narrowed(context.table ?? tableOfSpec(spec, data, context));
  const words = SHEET_KIND_TEXTS[language];
  if (table.indicators.length === 0) return null;
  const { sortBy, groups = [], measures } = spec;
  const targets = (spec.targets ?? []).map((one) => ({ ...one, indicator: idOf(one.indicator) }));
  const forAll = [
    ...(template.targets ?? []).flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }])),
    ...targets,
  ];
  const common = { template, language, groups, ...(sortBy && { sortBy }) };
  const before = () => {
    const earlier = earlierPeriod(periodsOf(data), period, spec.against);
    return earlier ? tableOf(earlier) : undefined;
  };
  const firstOf = (isFit: (one: Indicator) => boolean) => table.indicators.find(isFit);
  switch (spec.kind) {
    case "towns": {
      if (!canCompare(table)) return null;
      const earlier = wanted.length === 1 ? before() : undefined;
      return townsDraft(table, {
        ...common,
        ...(measures && { measures }),
        targets: forAll,
        ...(wanted.length === 1 && { allRanks: true }),
        ...(earlier && { before: earlier }),
      });
    }
    case "matrix":
      return canCompare(table)
        ? townsDraft(table, {
            ...common,
            sortBy: sortBy ?? "growth",
            measures: matrixMeasures(spec),
            targets: forAll,
            titles: ({ period: until, measure }) =>
              isLatest(spec)
                ? { name: words.latestSheet(until), subtitle: words.latestSubtitle(until, measure) }
                : { name: words.matrixSheet(until) },
          })
        : null;
    case "league": {
      const earlier = before();
      const one = narrowTable(table, { indicators: [table.indicators[0]!.id] });
      if (!earlier || !canCompare(one)) return null;
      return townsDraft(one, {
        ...common,
        measures: measures ?? LEAGUE_MEASURES,
        before: earlier,
        showsMovement: true,
        titles: (about) => ({
          name: words.leagueSheet(about.indicator, about.period),
          title: words.leagueTitle(about.indicator, about.measure),
          subtitle: words.leagueSubtitle(about.period, about.before),
        }),
      });
    }
    case "scorecard":
    case "targets": {
      const town = spec.town ?? firstTown(table);
      if (town === undefined) return null;
      return spec.kind === "scorecard"
        ? scorecardDraft(table, town, { language, lastYear: tableOf(samePeriodLastYear(period)) })
        : targetsDraft(table, town, {
            template,
            language,
            targets,
            fullYear: fullYearOf(table, tableOf),
          });
    }
    case "score":
      return scoreDraft(table, { language, groups, ...(spec.score && { score: withIds(spec.score, idOf) }) });
    case "contributions": {
      const indicator = firstOf((one) => canContribute(table, one));
      return indicator ? contributionsDraft(table, indicator, { language, groups }) : null;
    }
    case "periods": {
      const tables = periodsOf(data).map(tableOf);
      const slices = slicesOf(tables, table.indicators[0]!.id, yearOf(period));
      return periodsDraft(slices, { language, groups, single: spec.single ?? false });
    }
  }
}

/** The figures that a specification is about: those of the period, or of each town's latest up to it. */
export function tableOfSpec(
  spec: SheetSpec,
  data: readonly DataRow[],
  { template, period }: Pick<DraftContext, "template" | "period">,
): TownTable {
  if (!isLatest(spec)) return townTable(data, template, period);
  return latestTable(data, { template, period, ...(spec.indicators && { indicators: spec.indicators }) });
}

function matrixMeasures(spec: SheetSpec): readonly Measure[] {
  const measures = spec.measures ?? MATRIX_MEASURES;
  return isLatest(spec) ? measures.filter((one) => LATEST_MEASURES.includes(one)) : measures;
}

/** The score with the ids of its indicators, under whichever of their names they were written. */
function withIds(score: ScoreSpec, idOf: (name: string) => string): ScoreSpec {
  return { ...score, items: score.items.map((item) => ({ ...item, indicator: idOf(item.indicator) })) };
}

function firstTown(table: TownTable): string | undefined {
  return (table.rows.find((row) => row.aggregate === null) ?? table.rows[0])?.name;
}

/** The figures of the whole year before, which growth targets are set on. */
function fullYearOf({ period }: TownTable, tableOf: (of: Period) => TownTable): TownTable {
  return tableOf({ unit: "year", number: yearOf(period) - 1 });
}

/**
 * The period that ranks are compared with: the one named, else the latest before of the same sort — cumulative, or of the
 * same length.
 */
export function earlierPeriod(periods: readonly Period[], period: Period, named?: string): Period | undefined {
  if (named !== undefined) {
    const reading = readPeriod(named);
    return reading.kind === "period" ? matchPeriod(periods, reading.period) : undefined;
  }
  const end = (one: Period) => yearOf(one) * 12 + monthsOf(one).last;
  const length = (one: Period) => monthsOf(one).last - monthsOf(one).first;
  const isSameSort = (one: Period) =>
    isOfCumulativeSort(period) ? isOfCumulativeSort(one) : !isOfCumulativeSort(one) && length(one) === length(period);
  return periods
    .filter((one) => end(one) < end(period) && isSameSort(one))
    .toSorted((one, other) => end(other) - end(one))[0];
}
