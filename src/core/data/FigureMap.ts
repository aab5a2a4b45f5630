import { monthsOf, yearOf, type Period } from "../period/Period";
import { indicatorKey, type Template } from "../template/Template";
import { plainTownName } from "../town/townName";
import type { DataRow } from "./DataRow";

/** More than there are spans of months in all years of four digits, so that an indicator and a period make one number. */
const PERIODS = 1 << 21;

/** Something for each figure, told apart as `figureKey` does, but without a text for each of 720,000. */
export class FigureMap<Value> {
  private readonly towns = new Map<string, Map<number, Value>>();
  private readonly indicators = new Map<string, number>();
  /** The same by names as they are written, which are asked for again and again. */
  private readonly written = new Map<string, number>();
  /** The figures of a sheet mostly share one period after the other. */
  private last: { period: Period; number: number } | null = null;

  constructor(private readonly template: Template) {}

  get(row: Pick<DataRow, "town" | "indicator" | "period">): Value | undefined {
    return this.towns.get(plainTownName(row.town))?.get(this.numberOf(row));
  }

  set(row: Pick<DataRow, "town" | "indicator" | "period">, value: Value): void {
    this.ofTown(row.town).set(this.numberOf(row), value);
  }

  /** What stands for the figure, or the value, which stands for it from now on. */
  getOrSet(row: Pick<DataRow, "town" | "indicator" | "period">, value: Value): Value {
    const own = this.ofTown(row.town);
    const number = this.numberOf(row);
    const known = own.get(number);
    if (known !== undefined) return known;
    own.set(number, value);
    return value;
  }

  private ofTown(name: string): Map<number, Value> {
    const town = plainTownName(name);
    let own = this.towns.get(town);
    if (!own) this.towns.set(town, (own = new Map<number, Value>()));
    return own;
  }

  private numberOf({ indicator, period }: Pick<DataRow, "indicator" | "period">): number {
    let number = this.written.get(indicator);
    if (number === undefined) {
      const key = indicatorKey(this.template, indicator);
      number = this.indicators.get(key) ?? this.indicators.size;
      this.indicators.set(key, number);
      this.written.set(indicator, number);
    }
    return number * PERIODS + this.numberOfPeriod(period);
  }

  private numberOfPeriod(period: Period): number {
    if (this.last?.period !== period) this.last = { period, number: numberOfPeriod(period) };
    return this.last.number;
  }
}

/** Equal for periods of the same months: 上半年 and 1—6月. */
function numberOfPeriod(period: Period): number {
  const { first, last } = monthsOf(period);
  return (yearOf(period) * 12 + first - 1) * 12 + last - 1;
}
