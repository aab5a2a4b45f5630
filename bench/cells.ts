import type { Figure, FigureMeasure } from "../src/core/intake/Figure";
import { readFigure } from "../src/core/intake/cells/readFigure";
import { findDoubts } from "../src/core/intake/doubts/findDoubts";
import { toDate } from "../src/core/period/Period";
import { TEMPLATES } from "../src/templates";

const TOWNS = 1000;
const INDICATORS = 20;
const MONTHS = 12;
const MEASURES = ["value", "previous", "growth"] as const satisfies FigureMeasure[];
const RUNS = 3;

/** Milliseconds of the processor over 720,000 figures, the median of the runs. */
export interface CellTimes {
  figures: number;
  parseFloat: number;
  readNumbers: number;
  readTexts: number;
  findDoubts: number;
  /** None is expected: the figures agree. */
  doubts: number;
}

/** A year of a county of 1,000 towns: values, those of last year, and growths that agree with them. */
export function measureCells(): CellTimes {
  const numbers = countyNumbers();
  const texts = numbers.map(String);
  const contenders = {
    parseFloat: () => texts.map((text) => parseFloat(text)),
    readNumbers: () => numbers.map((number) => readFigure(number)),
    readTexts: () => texts.map((text) => readFigure(text)),
  };
  const [bare, readNumbers, readTexts] = Object.values(contenders).map(medianOf) as [number, number, number];
  const figures = figuresOf(numbers);
  const sheet = {
    name: "",
    top: 0,
    left: 0,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    since1904: false,
  };
  const check = () => findDoubts({ figures, aggregates: [], template: TEMPLATES[0]!, sheet, earlier: [] });
  const doubts = check().length;
  return { figures: figures.length, parseFloat: bare, readNumbers, readTexts, findDoubts: medianOf(check), doubts };
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

/** Value, last year's and growth in percent, one after the other. */
function countyNumbers(): number[] {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: MONTHS * TOWNS * INDICATORS }, () => {
    const exact = 10 ** (2 + random());
    const before = exact / (0.8 + random() / 2);
    return [exact.toFixed(2), before.toFixed(2), ((exact / before - 1) * 100).toFixed(1)].map(Number);
  }).flat();
}

function figuresOf(numbers: number[]): Figure[] {
  const periods = Array.from({ length: MONTHS }, (_, month) => toDate(2025, month + 1));
  const [towns, indicators] = [names("镇", TOWNS), names("指标", INDICATORS)];
  const width = INDICATORS * MEASURES.length;
  return numbers.map((number, at) => {
    const row = Math.floor(at / width);
    const column = at % width;
    const measure = MEASURES[column % MEASURES.length]!;
    return {
      place: { row, column },
      town: towns[row % TOWNS]!,
      indicator: indicators[Math.floor(column / MEASURES.length)]!,
      period: periods[Math.floor(row / TOWNS)]!,
      measure,
      unit: measure === "growth" ? "%" : "万元",
      phase: null,
      rankOf: null,
      reading: readFigure(number),
    };
  });
}

function names(stem: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${stem}${at}`);
}
