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
  const cells = countyCells();
  const texts = cells.map(({ cell }) => String(cell));
  const times = { parseFloat: [], readNumbers: [], readTexts: [], findDoubts: [] } as Record<
    "parseFloat" | "readNumbers" | "readTexts" | "findDoubts",
    number[]
  >;
  let doubts = 0;
  for (let run = 0; run < RUNS; run++) {
    times.parseFloat.push(clocked(() => texts.map((text) => parseFloat(text))));
    times.readTexts.push(clocked(() => texts.map((text) => readFigure(text))));
    let figures: Figure[] = [];
    times.readNumbers.push(
      clocked(() => (figures = cells.map(({ cell, ...rest }) => ({ ...rest, reading: readFigure(cell) })))),
    );
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
    times.findDoubts.push(
      clocked(() => {
        doubts = findDoubts({ figures, aggregates: [], template: TEMPLATES[0]!, sheet, earlier: [] }).length;
      }),
    );
  }
  const median = (name: keyof typeof times) => times[name].sort((a, b) => a - b)[RUNS >> 1]!;
  return {
    figures: cells.length,
    parseFloat: median("parseFloat"),
    readNumbers: median("readNumbers"),
    readTexts: median("readTexts"),
    findDoubts: median("findDoubts"),
    doubts,
  };
}

function clocked(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function countyCells(): (Omit<Figure, "reading"> & { cell: number })[] {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: MONTHS }, (_, month) => toDate(2025, month + 1)).flatMap((period, month) =>
    Array.from({ length: TOWNS }, (_, town) => town).flatMap((town) =>
      Array.from({ length: INDICATORS }, (_, indicator) => indicator).flatMap((indicator) => {
        const exact = 10 ** (2 + random());
        const before = exact / (0.8 + random() / 2);
        const said = [exact.toFixed(2), before.toFixed(2), ((exact / before - 1) * 100).toFixed(1)];
        return MEASURES.map((measure, at) => ({
          place: { row: month * TOWNS + town, column: indicator * MEASURES.length + at },
          town: `镇${town}`,
          indicator: `指标${indicator}`,
          period,
          measure,
          unit: measure === "growth" ? "%" : "万元",
          phase: null,
          rankOf: null,
          cell: Number(said[at]),
        }));
      }),
    ),
  );
}
