import { isConvertible, isRateUnit, isUnit } from "../indicator/units";
import { yearOf } from "../period/Period";
import { findIndicator } from "../template/Template";
import type { DraftFigure, SheetLabels } from "./DraftFigure";
import { doubtAt } from "./doubtAt";
import type { Doubt } from "./Doubt";
import type { CellPlace } from "./Figure";
import { hintYear, over, periodOf } from "./PeriodHint";
import type { TableContext, TableDraft } from "./readTable";
import { isHelp, type ColumnLabels } from "./steps/columnLabels";
import { combineMeasures } from "./steps/combineMeasures";
import { aimed } from "./steps/aimed";
import { isChangeOfGrowth } from "./steps/isChangeOfGrowth";
import { rankOfColumn } from "./steps/rankOfColumn";
import { atMost } from "./steps/atMost";
import { FigurePeriods } from "./steps/FigurePeriods";
import { derivedFrom } from "./steps/derivedFrom";
import { isRateIndicator } from "./steps/isRateIndicator";
import { indicatorAt } from "./steps/indicatorAt";
import { TROUBLE_CAUSES, type PeriodTrouble } from "./steps/periods";
import { unitsOf, type UnitsReading } from "./steps/headUnits";
import { countUnit, sheetUnit } from "./steps/sheetUnit";
import { unitOfSize } from "./steps/unitOfSize";
import { isTotal } from "./steps/wholeBeside";
import type { RowLabels } from "./steps/rowLabels";
import { tableFacts, type TableFacts } from "./steps/tableFacts";
import { remembered } from "../memory/remembered";
import { CAP_WORDS, COUNTED, RATE_NAMES, RATES, STATUS_WORDS } from "./words";

/** The figures of one table, with all that was left out because it is not clear what it is. */
export interface TableFigures {
  figures: DraftFigure[];
  doubts: Doubt[];
}

/** Lays the labels of sheet, column and row over one another for each cell of figures. */
export function figuresOf(draft: TableDraft, labels: SheetLabels, context: TableContext): TableFigures {
  return new FigureMaker(draft, labels, context).make();
}

class FigureMaker {
  private readonly figures: DraftFigure[] = [];
  private readonly doubts = new Map<string, Doubt>();
  /** Figures that cannot be read, by the column they stand in and why. */
  private readonly unread = new Map<string, { column: ColumnLabels; why: string; count: number; first: CellPlace }>();
  private readonly unitless = new Set<string>();
  private readonly facts: TableFacts;
  private readonly sheetUnits: UnitsReading;
  /** What the sheet's unit line says of each indicator. */
  private readonly sheetUnit: (indicator: string) => string | null;
  private readonly periods: FigurePeriods;

  constructor(
    private readonly draft: TableDraft,
    private readonly labels: SheetLabels,
    private readonly context: TableContext,
  ) {
    this.facts = tableFacts(draft, labels, context.template);
    this.sheetUnits = unitsOf(labels.units);
    this.sheetUnit = remembered((indicator) =>
      sheetUnit(labels.units, indicator, findIndicator(context.template, indicator)?.unit ?? null),
    );
    this.periods = new FigurePeriods(labels, this.facts);
  }

  make(): TableFigures {
    for (const row of this.draft.rows) {
      if (row.isSection) continue;
      const measured = this.withSheet(row);
      for (const column of this.draft.columns) this.addCell(row, column, measured);
    }
    for (const { column, why, count, first } of this.unread.values()) {
      const head = this.draft.region.heads.at(-1);
      const place = head === undefined ? first : { row: head, column: column.column };
      this.add(
        doubtAt("columnUnread", place, [column.head.written, String(count)], {
          leftOut: true,
          cause: why,
          others: [first],
        }),
      );
    }
    return { figures: this.figures, doubts: [...this.doubts.values()] };
  }

  private add(doubt: Doubt): void {
    if (!this.doubts.has(doubt.id)) this.doubts.set(doubt.id, doubt);
  }

  private addCell(row: RowLabels, column: ColumnLabels, measured: RowLabels): void {
    const { grid } = this.context;
    const place = { row: row.row, column: column.column };
    const reading = grid.reading(place.row, place.column);
    if (!grid.isAnchor(place.row, place.column)) return;
    const isGapOfTown = row.isEmpty && (column.measure ?? "value") === "value" && column.unclear === "";
    if (reading.kind === "gap" && reading.mark.trim() === "" && !isGapOfTown) return;
    if (row.isShifted) {
      this.add(
        doubtAt(
          "shiftedRow",
          { row: row.row, column: this.draft.region.left },
          [row.town || row.indicator || String(row.row + grid.sheet.top + 1)],
          { leftOut: true },
        ),
      );
      return;
    }
    const indicator = indicatorAt(row, column, this.facts, this.labels.indicator, this.context.template);
    const measure = aimed(combineMeasures(column, measured), this.facts.isAimed, column.period, row.period);
    const town = row.town || column.town || this.labels.town;
    if (this.draft.ofThings || row.isThing) return this.leave(column, "rowsOfThings", place);
    if (row.town !== "" && column.town !== "" && row.town !== column.town)
      return this.leave(column, isTotal(column) ? "totalUnclear" : "townTwice", place);
    if (town === "") return this.leave(column, "townUnclear", place);
    if (indicator === null) return this.leave(column, "indicatorUnclear", place);
    if (measure === null || isChangeOfGrowth(column, this.facts))
      return this.leave(column, column.unclearWhy ?? "measureUnclear", place);
    if (this.isHelper(column)) return this.leave(column, "hiddenColumn", place);
    const { period, trouble } = this.periods.of(row.period, column.period, measure);
    if (trouble) this.addTrouble(trouble, column, place);
    const against = row.against ?? column.head.against;
    if (against !== null && period && against !== yearOf(period) - 1) return this.leave(column, "otherBase", place);
    const phaseHint = row.phase ?? column.phase;
    const figure: DraftFigure = {
      place,
      town,
      indicator,
      period,
      measure,
      unit: "",
      phase: phaseHint && periodOf(over(hintYear(this.labels.period, period), phaseHint)),
      rankOf: rankOfColumn(column, this.facts) || row.rankOf || null,
      reading,
      row,
      column,
      saysPercent: false,
    };
    const status = row.status || STATUS_WORDS.exec(column.head.written)?.[0];
    if (status) figure.status = status;
    const tier = column.tier || row.tier;
    if (tier !== "") figure.tier = tier;
    Object.assign(figure, derivedFrom(column, row, measure));
    this.settleCell(figure);
  }

  /** The title's measure (各镇增速表) counts where no row and no column of the table says one, nor a unit of amounts. */
  private withSheet(row: RowLabels): RowLabels {
    const { sheetMeasure } = this.facts;
    return sheetMeasure === null ? row : { ...row, measure: sheetMeasure, weak: false };
  }

  /** A hidden column that names something the template does not know is a help for computing rather than an indicator. */
  private isHelper({ column, head }: ColumnLabels): boolean {
    const { grid, template } = this.context;
    return grid.sheet.hiddenColumns.includes(column) && isHelp(head, template);
  }

  private leave(column: ColumnLabels, why: string, place: CellPlace): void {
    const key = `${why} ${column.column}`;
    const known = this.unread.get(key) ?? { column, why, count: 0, first: place };
    known.count++;
    this.unread.set(key, known);
  }

  private addTrouble(trouble: PeriodTrouble, column: ColumnLabels, place: CellPlace): void {
    const head = this.draft.region.heads.at(-1) ?? place.row;
    const leftOut = trouble !== "monthAlone" && trouble !== "quarterAlone";
    const isOfColumn = trouble === "yearAlone" || trouble === "targetYear";
    const at = isOfColumn
      ? { row: head, column: column.column }
      : { row: this.draft.region.above[0] ?? head, column: this.draft.region.left };
    const doubt = doubtAt("periodMissing", at, [isOfColumn ? column.head.written : this.draft.title.text], {
      leftOut,
      cause: TROUBLE_CAUSES[trouble],
    });
    this.add(doubt);
  }

  /** What the cell itself says goes before its head: 百分点 in a column of growth, 增长 beside a level, a unit beside a figure. */
  private settleCell(figure: DraftFigure): void {
    if (figure.measure === "target" && CAP_WORDS.test(figure.column.head.written))
      figure.reading = atMost(figure.reading);
    const { reading } = figure;
    if (reading.kind === "number") {
      if (
        reading.points &&
        (figure.measure === "growth" || figure.measure === "value" || figure.measure === "increment")
      )
        figure.measure = "points";
      else if (figure.measure === "target" && (reading.percent || reading.growth) && !reading.points)
        figure.measure = isRateIndicator(figure, this.context.template) ? "target" : "targetGrowth";
      else if (reading.growth && figure.measure === "value" && (reading.percent || reading.multiple))
        figure.measure = "growth";
    }
    this.settleUnit(figure);
  }

  private settleUnit(figure: DraftFigure): void {
    const { row, column, reading } = figure;
    const known = findIndicator(this.context.template, figure.indicator);
    const [ofColumn, ofRow] = [unitsOf(column.units), unitsOf(row.units)];
    const isRate = RATES.includes(figure.measure);
    figure.saysPercent = ofColumn.rate === "%" || ofRow.rate === "%" || this.sheetUnits.rate === "%";
    if (isRate || figure.measure === "points" || figure.measure === "rank") {
      figure.unit = isRate ? "%" : figure.measure === "points" ? "百分点" : "";
      if (figure.measure === "points" && figure.rankOf === null && known && !isRateUnit(known.unit))
        this.addUnknownUnit(figure, "百分点", "%");
      const levelIsRate =
        isRateUnit(ofRow.amount === null ? (ofRow.rate ?? "") : "") && row.units.length > 0 && row.measure === null;
      const rateIndicator = levelIsRate || column.ofRate || (known !== undefined && isRateUnit(known.unit));
      if (
        figure.measure === "growth" &&
        rateIndicator &&
        reading.kind === "number" &&
        !reading.percent &&
        !reading.growth &&
        figure.derivedFrom !== "index"
      ) {
        figure.measure = "points";
        figure.unit = "百分点";
        this.add(doubtAt("pointsOfRate", figure.place, [figure.town, figure.indicator, String(reading.value)]));
      }
      this.figures.push(figure);
      return;
    }
    const percent = (reading.kind === "number" || reading.kind === "range") && reading.percent;
    const heads = ofColumn.amount ?? ofColumn.rate ?? ofRow.amount ?? ofRow.rate;
    // A level with a percent sign is doubted as such and keeps the unit that it should have.
    const bySign = percent ? (known && !isRateUnit(known.unit) ? known.unit : "%") : null;
    const size = reading.kind === "number" || reading.kind === "range" ? reading.unit : null;
    const said =
      size &&
      unitOfSize(size, heads ?? known?.unit ?? sheetUnit(this.labels.units, figure.indicator, null), figure.indicator);
    if (size !== null && said === null) this.addUnitMissing(figure);
    const unit = said ?? size ?? heads ?? bySign ?? this.sheetUnit(figure.indicator) ?? countUnit(figure.indicator);
    // 增减额 of a rate is a change in points.
    if (figure.measure === "increment" && unit !== null && isRateUnit(unit)) {
      figure.measure = "points";
      figure.unit = "百分点";
      this.figures.push(figure);
      return;
    }
    if (unit === null && known && this.sheetIsRate()) return this.leave(column, "measureUnclear", figure.place);
    if (unit !== null && known && !isConvertible(unit, known.unit)) {
      if (isRateUnit(unit)) return this.leave(column, "measureUnclear", figure.place);
      if (!isUnit(unit)) this.addUnknownUnit(figure, unit, known.unit);
    }
    if (
      !known &&
      unit === "%" &&
      !percent &&
      !RATE_NAMES.test(figure.indicator) &&
      column.units.includes("%") &&
      figure.measure === "value"
    ) {
      return this.leave(column, "measureUnclear", figure.place);
    }
    if (unit === null && reading.kind !== "gap") this.addUnitMissing(figure);
    this.checkCount(figure, unit ?? "");
    figure.unit = unit ?? known?.unit ?? "";
    this.figures.push(figure);
  }

  private sheetIsRate(): boolean {
    return this.labels.units.length > 0 && this.labels.units.every(isRateUnit);
  }

  private addUnknownUnit({ indicator, place }: DraftFigure, unit: string, expected: string): void {
    const key = `unknown ${indicator} ${unit}`;
    if (this.unitless.has(key)) return;
    this.unitless.add(key);
    const written = this.context.grid.text(place.row, place.column);
    this.add(doubtAt("unitDiffers", place, [indicator, unit, expected, written]));
  }

  /** Once a column, or once a row where that names the indicator. */
  private addUnitMissing(figure: DraftFigure): void {
    const head = this.draft.region.heads.at(-1);
    const isRow = figure.row.indicator === figure.indicator || head === undefined;
    const key = isRow ? `unit row ${figure.place.row}` : `unit column ${figure.place.column}`;
    if (this.unitless.has(key)) return;
    this.unitless.add(key);
    this.add(
      doubtAt("unitMissing", isRow ? figure.place : { row: head, column: figure.place.column }, [figure.indicator]),
    );
  }

  /** 10.05 个: what is counted has no decimals, so that the unit may be 万个 (T16). */
  private checkCount({ reading, place, indicator, column }: DraftFigure, unit: string): void {
    if (reading.kind !== "number" || Number.isInteger(reading.value) || !COUNTED.includes(unit)) return;
    const key = `count ${indicator} ${column.column}`;
    if (this.unitless.has(key)) return;
    this.unitless.add(key);
    const args = [indicator, unit, `万${unit}`, String(reading.value)];
    this.add(doubtAt("unitDiffers", place, args, { cause: "factor10000" }));
  }
}
