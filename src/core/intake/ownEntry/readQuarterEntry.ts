import { toDate, yearOf, type Period } from "../../period/Period";
import { readPeriod } from "../../period/readPeriod";
import { TARGET_KINDS, TIERS } from "../../template/Template";
import { ENTRY_TEXTS } from "../../texts/entry";
import type { DoubtCause } from "../../texts/doubtCauses";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import { foldedText, type Grid } from "../Grid";
import { isTownish } from "../steps/columnContents";
import { findTitle } from "../steps/findTitle";
import { indicatorDoubts } from "../steps/indicators";
import { TownNames } from "../steps/resolveTowns";
import type { Role, Understanding, UnderstandOptions } from "../Understanding";
import { RATES } from "../words";
import { ownHeads, type OwnHeads } from "./ownHeads";

const COLUMNS = { unit: 1, kind: 2, tier: 3, target: 4, quarters: 5 };
const PARTS = 3;
const WIDTH = COLUMNS.quarters + 4 * PARTS;
const HEAD_ROWS = 2;

/**
 * Our own entry sheet of targets by quarter, read exactly by its layout (see `entry/quarterEntry`); `null` where the sheet is none.
 * A level that is aimed at by a quarter is that quarter's phase target, by the year's end the year's. The data table holds one target
 * of the year, which is that of the first row of its indicator; those of further tiers stand in the note with their tier (R32).
 */
export function readQuarterEntry(grid: Grid, options: UnderstandOptions): Understanding | null {
  const heads = ownHeads(grid);
  return heads?.kind === "quarters" ? new QuarterReader(grid, heads, options).read() : null;
}

class QuarterReader {
  private readonly figures: Figure[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly texts;
  private readonly title: string;
  private readonly year: number | null;

  constructor(
    private readonly grid: Grid,
    private readonly heads: OwnHeads,
    private readonly options: UnderstandOptions,
  ) {
    this.texts = ENTRY_TEXTS[heads.language];
    this.title = titleAbove(grid, heads);
    const [, label = ""] = /[(]([^()]+)[)]$/u.exec(this.title) ?? [];
    const reading = readPeriod(label);
    const period = options.choices.period ?? (reading.kind === "period" ? reading.period : options.period);
    this.year = period ? yearOf(period) : null;
  }

  read(): Understanding {
    const rows = this.rows();
    const town = this.town();
    if (town !== null && this.year !== null) {
      const first = new Set<string>();
      for (const row of rows) this.readRow(row, town, this.year, first);
    }
    const place = { row: 0, column: 0 };
    if (town === null) this.doubts.push(doubtAt("townUnknown", place, [this.title], { leftOut: true }));
    if (this.year === null)
      this.doubts.push(doubtAt("periodMissing", place, [this.title], { leftOut: true, cause: "noPeriod" }));
    const reason = town === null ? "townUnclear" : this.year === null ? "periodMissing" : "noFigures";
    const doubts = [...this.doubts, ...indicatorDoubts(this.figures, this.options)];
    return {
      tables: [this.view(rows, town)],
      decisions: [{ step: "tables", table: 0, rows: [this.heads.row], columns: [], reason: "ownEntry", args: [] }],
      figures: this.figures,
      doubts,
      refusal: this.figures.length > 0 ? null : { reason, args: [this.title], place },
    };
  }

  private text(row: number, offset: number): string {
    return this.grid.text(row, this.heads.left + offset);
  }

  /** The rows of targets, down to the first without a name and a tier. */
  private rows(): number[] {
    const tiers = TIERS.map((tier) => foldedText(this.texts.tiers[tier]));
    const rows: number[] = [];
    for (let row = this.heads.row + HEAD_ROWS; row < this.grid.height; row++) {
      if (this.text(row, 0) === "" || !tiers.includes(this.text(row, COLUMNS.tier))) break;
      rows.push(row);
    }
    return rows;
  }

  /** The town that the title begins with, as the workbook knows it. */
  private town(): string | null {
    const { choices, towns } = this.options;
    const [, named = ""] = /^(.{1,12}?):/u.exec(this.title) ?? [];
    const written = choices.town ?? (named || this.titleTown());
    if (written === "") return null;
    const reading = new TownNames(towns, [written], choices.towns ?? {}).read(written);
    const place = { row: 0, column: 0 };
    if (reading.kind === "alike") this.doubts.push(doubtAt("townAlike", place, [written, reading.others.join("、")]));
    if (reading.kind === "unknown") this.doubts.push(doubtAt("townUnknown", place, [written]));
    return reading.name;
  }

  private titleTown(): string {
    const { row, left } = this.heads;
    const rows = Array.from({ length: row }, (_, above) => above);
    return findTitle(this.grid, rows, { left, right: left + WIDTH }, this.options.template, isTownish).town;
  }

  private readRow(row: number, town: string, year: number, first: Set<string>): void {
    const indicator = this.text(row, 0);
    const kind = TARGET_KINDS.find((one) => foldedText(this.texts.targetKinds[one]) === this.text(row, COLUMNS.kind));
    if (!kind) return this.leave(row, COLUMNS.kind);
    const isRate = kind === "growth" || kind === "reduction";
    const key = `${indicator}\n${isRate}`;
    const isFirst = !first.has(key);
    first.add(key);
    const tier = isFirst ? undefined : this.grid.written(row, this.heads.left + COLUMNS.tier).trim();
    const take = (offset: number, measure: FigureMeasure, period: Period, phase: Period | null = null) =>
      this.take({
        row,
        offset,
        town,
        indicator,
        measure,
        period,
        phase,
        isFall: kind === "reduction",
        ...(tier && { tier }),
      });
    const whole: Period = { unit: "year", number: year };
    const goal = isRate ? "targetGrowth" : "target";
    take(COLUMNS.target, goal, whole);
    for (let quarter = 1; quarter <= 4; quarter++) {
      const period = quarter === 4 ? whole : toDate(year, quarter * 3);
      const plan = COLUMNS.quarters + (quarter - 1) * PARTS;
      if (isRate || quarter === 4) take(plan, goal, period);
      else take(plan, "phaseTarget", period, period);
      // What was reached and how far stands again in the rows of further tiers.
      if (!isFirst) continue;
      take(plan + 1, isRate ? "growth" : "value", period);
      if (kind === "level") take(plan + 2, "completion", period);
    }
  }

  private take(cell: {
    row: number;
    offset: number;
    town: string;
    indicator: string;
    measure: FigureMeasure;
    period: Period;
    phase: Period | null;
    isFall: boolean;
    tier?: string;
  }): void {
    const { row, offset, isFall, ...said } = cell;
    const place = { row, column: this.heads.left + offset };
    let reading = this.grid.reading(place.row, place.column);
    if (reading.kind === "gap" && reading.mark.trim() === "") return;
    if (isFall && reading.kind === "number") {
      // A fall of 3 % is typed as 3 %; with a minus it may be a rise.
      if (reading.value < 0) return this.leave(row, offset);
      reading = { ...reading, value: 0 - reading.value };
    }
    const isRate = RATES.includes(said.measure);
    if (isRate && reading.kind === "number" && !reading.percent && reading.value !== 0)
      return this.leave(row, offset, "percentForm");
    const unit = isRate ? "%" : this.grid.written(row, this.heads.left + COLUMNS.unit).trim();
    this.figures.push({ ...said, place, unit, rankOf: null, reading });
  }

  private leave(row: number, offset: number, cause: DoubtCause = "measureUnclear"): void {
    const place = { row, column: this.heads.left + offset };
    const head = this.text(this.heads.row + 1, offset) || this.text(this.heads.row, offset);
    this.doubts.push(doubtAt("columnUnread", place, [head, "1"], { leftOut: true, cause }));
  }

  private view(rows: readonly number[], town: string | null): Understanding["tables"][number] {
    const { row, left } = this.heads;
    const nothing = { indicator: null, measure: null, unit: null, phase: null, rankOf: null };
    const labels = {
      ...nothing,
      town,
      period: this.year === null ? null : ({ unit: "year", number: this.year } as const),
    };
    const roles = Array.from({ length: WIDTH + 1 }, (_, offset): Role => {
      if (offset === 0) return { kind: "indicator" };
      if (offset === COLUMNS.unit) return { kind: "unit" };
      if (offset < COLUMNS.target) return { kind: "group" };
      return offset === WIDTH
        ? { kind: "unread" }
        : { kind: "figures", labels: { ...labels, town: null, period: null } };
    });
    return {
      headRows: { first: row, last: row + HEAD_ROWS - 1 },
      bodyRows: { first: row + HEAD_ROWS, last: rows.at(-1) ?? row + HEAD_ROWS },
      columns: { first: left, last: left + WIDTH },
      roles,
      title: this.title,
      labels,
      aggregates: [],
    };
  }
}

function titleAbove(grid: Grid, { row, left }: OwnHeads): string {
  for (let above = row - 1; above >= 0; above--) {
    const text = grid.text(above, left);
    if (/[(][^()]+[)]$/u.test(text)) return text;
  }
  return "";
}
