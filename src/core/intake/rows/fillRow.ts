import type { DataRow } from "../../data/DataRow";
import type { Observation } from "../../indicator/Observation";
import { convertUnit, isConvertible } from "../../indicator/units";
import { movePoint } from "../../numbers/movePoint";
import { coversSameMonths } from "../../period/Period";
import { periodLabel } from "../../period/periodLabel";
import { findIndicator } from "../../template/Template";
import { INTAKE_TEXTS } from "../../texts/intake";
import { GROWTH_STATUS_WORDS } from "../../texts/words";
import type { FigureMeasure } from "../Figure";
import type { DatedFigure, RowOptions } from "../toRows";
import { rankText } from "./rankText";
import { sourceText } from "./sourceText";
import { writtenFigure } from "./writtenFigure";

const LEVELS: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];
const isLevel = ({ measure }: DatedFigure) => LEVELS.includes(measure);

/** One row of the data table from all figures of a town, an indicator and a period. */
export function fillRow(figures: readonly DatedFigure[], options: RowOptions): DataRow {
  return new RowFiller(figures, options).fill();
}

class RowFiller {
  private readonly row: DataRow;
  private readonly notes: string[] = [];
  private readonly ranks: string[] = [];
  private readonly texts;

  constructor(
    private readonly figures: readonly DatedFigure[],
    private readonly options: RowOptions,
  ) {
    this.texts = INTAKE_TEXTS[options.language];
    const level = figures.find((figure) => figure.measure === "value") ?? figures.find(isLevel);
    const { town, indicator, period } = figures[0]!;
    const unit = level ? level.unit : (findIndicator(options.template, indicator)?.unit ?? "");
    this.row = emptyRow(town, indicator, period, unit);
  }

  fill(): DataRow {
    for (const figure of phaseFirst(this.figures)) this.take(figure);
    this.row.rank = this.listed(this.ranks);
    this.row.note = this.listed(this.notes);
    this.row.source = sourceText(
      this.figures.map(({ place }) => place),
      this.options.source,
    );
    return this.row;
  }

  /** Each said once; most rows say nothing. */
  private listed(words: readonly string[]): string {
    return words.length === 0 ? "" : [...new Set(words)].join(this.texts.list);
  }

  private take(figure: DatedFigure): void {
    const { reading, measure } = figure;
    if (figure.notes) this.notes.push(...figure.notes);
    if (figure.status) this.row.status ||= figure.status;
    if (reading.kind === "gap") this.notes.push(this.texts.noteGap(this.name(measure), this.texts.gaps[reading.gap]));
    else if (figure.tier !== undefined) this.note(figure);
    else if (measure === "rank") this.ranks.push(rankText(figure, this.texts));
    else if (reading.kind === "status") this.takeStatus(figure);
    else if (reading.kind === "number") this.takeNumber(figure);
    else this.note(figure);
    if (reading.kind === "number" && reading.rank !== null) this.ranks.push(rankText(figure, this.texts));
  }

  private name(measure: FigureMeasure): string {
    return this.texts.measures[measure];
  }

  /** What no column of the data holds stands in the note. */
  private note(figure: DatedFigure): void {
    const phase =
      figure.measure === "phaseTarget" && figure.phase ? periodLabel(figure.phase, this.options.language) : "";
    const of = figure.tier ?? (figure.measure === "points" ? (figure.rankOf ?? "") : phase);
    this.notes.push(this.texts.noteFigure(of + this.name(figure.measure), writtenFigure(figure)));
  }

  private takeStatus(figure: DatedFigure): void {
    if (figure.reading.kind !== "status") return;
    const words = GROWTH_STATUS_WORDS[this.options.language === "zh-CN" ? "zh" : "en"];
    this.notes.push(this.texts.noteFigure(this.name(figure.measure), words[figure.reading.status]));
  }

  private takeNumber(figure: DatedFigure): void {
    const { measure, reading } = figure;
    if (reading.kind !== "number") return;
    if (reading.bound) this.takeBound(figure);
    if (reading.status !== "" && !this.row.status.includes(reading.status)) this.row.status += reading.status;
    if (figure.derivedFrom === "index") this.notes.push(this.texts.noteIndex(String(reading.value + 100)));
    if (figure.derivedFrom === "fall") this.notes.push(this.texts.noteFall(String(-reading.value)));
    if (measure === "growth" || measure === "completion") this.row[measure] ??= percentOf(figure);
    else if (measure === "points" && figure.rankOf === null) this.row.points ??= reading.value;
    else if (measure === "value" || measure === "previous" || measure === "target" || measure === "phaseTarget")
      this.takeLevel(figure, measure);
    else this.note(figure);
  }

  private takeBound(figure: DatedFigure): void {
    if (figure.reading.kind !== "number" || figure.reading.bound === null) return;
    const word = this.texts.bounds[figure.reading.bound];
    if (figure.measure === "value") this.row.status = [this.row.status, word].filter(Boolean).join("，");
    else this.notes.push(this.texts.noteBound(this.name(figure.measure), word));
  }

  /** A level in the row's unit; one in another unit of its kind is converted and told, any other stays in the note. */
  private takeLevel(figure: DatedFigure, measure: "value" | "previous" | "target" | "phaseTarget"): void {
    if (figure.reading.kind !== "number") return;
    // Of several phases the data holds one.
    if (measure === "phaseTarget" && this.row.phaseTarget !== null) return this.note(figure);
    if (this.row[measure] !== null) return;
    const level = inUnit(figure.reading.value, figure.unit, this.row.unit);
    if (figure.unit !== this.row.unit) {
      const note = level === null ? this.texts.noteOtherUnit : this.texts.noteConverted;
      this.notes.push(note(this.name(measure), `${figure.reading.value} ${figure.unit}`));
    }
    if (level === null) return;
    if (measure === "phaseTarget" && figure.phase === null) return this.note(figure);
    this.row[measure] = level;
    if (measure === "phaseTarget") this.row.phase = figure.phase;
  }
}

/** Of 上半年目标 and 前三季度目标 that of the months since January counts, which the figures are held against. */
function phaseFirst(figures: readonly DatedFigure[]): readonly DatedFigure[] {
  const isOwn = ({ measure, phase, period }: DatedFigure) =>
    measure === "phaseTarget" && phase !== null && coversSameMonths(phase, period);
  return figures.some(isOwn) ? [...figures.filter(isOwn), ...figures.filter((figure) => !isOwn(figure))] : figures;
}

const emptyRow = (town: string, indicator: string, period: DataRow["period"], unit: string): DataRow => ({
  value: null,
  previous: null,
  growth: null,
  points: null,
  completion: null,
  target: null,
  phaseTarget: null,
  phase: null,
  rank: "",
  status: "",
  source: "",
  note: "",
  town,
  indicator,
  period,
  unit,
});

/** A rate as a fraction; one whose numbers nothing marks as percents is none. */
function percentOf({ reading }: DatedFigure): Observation {
  return reading.kind === "number" && (reading.percent || reading.value === 0) ? movePoint(reading.value, -2) : null;
}

function inUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  return isConvertible(from, to) ? convertUnit(value, from, to) : null;
}
