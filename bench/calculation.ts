import { createHeadlessCalculator } from "../workbench/node/engine";
import type { FunctionCaller } from "../workbench/model/Calculator";
import type { CellValue } from "../workbench/model/values";
import { Workbook } from "../workbench/model/Workbook";

/** How many formula cells most cases have. */
export const CELLS = 10_000;

/** Seconds of one case. */
export interface CalculationTime {
  first: number;
  edit: number;
  cells: number;
  /** A result, to see that contenders calculate the same. */
  result: CellValue;
}

type Formula = (row: number, cells: number) => string;

/** A column of figures in A, of twenty kinds in B, of this year and last in C and D; a formula on each row in F. */
async function time(
  formula: Formula,
  cells: number,
  quick: boolean,
  caller?: FunctionCaller,
): Promise<CalculationTime> {
  const workbook = Workbook.withSheet("数据");
  const sheet = workbook.active;
  const rows = Array.from({ length: cells }, (_, row) => [
    { value: ((row * 7919) % cells) * 1.5 },
    { value: `类${row % 20}` },
    { value: 100 + (row % 97) },
    { value: 90 + (row % 89) },
  ]);
  sheet.setInputs(0, 0, rows);
  sheet.setInputs(
    0,
    5,
    rows.map((_, row) => [{ formula: formula(row + 1, cells) }]),
  );
  const begun = performance.now();
  const calculator = await createHeadlessCalculator(workbook, quick);
  try {
    if (caller) await calculator.connect(caller);
    await calculator.settled();
    const first = performance.now();
    sheet.setInputs(5, 0, [[{ value: 12_345.5 }, { value: "类7" }, { value: 150 }]]);
    await calculator.settled();
    const edited = performance.now();
    const result = sheet.cell(7, 5)?.value ?? null;
    return { first: (first - begun) / 1000, edit: (edited - first) / 1000, cells, result };
  } finally {
    calculator.dispose();
  }
}

/** IND.YOY as the add-in's functions are called: all calls of a pass in one message. The growth itself is a plain division. */
const growth: FunctionCaller = {
  namespace: "IND",
  functions: [{ id: "YOY", name: "YOY", parameters: [] }],
  call: (calls) => {
    const number = (argument: unknown) => Number(Array.isArray(argument) ? (argument as unknown[][])[0]![0] : argument);
    return Promise.resolve(calls.map(({ args }) => number(args[0]) / number(args[1]) - 1));
  },
};

const block = (column: string, cells: number) => `$${column}$1:$${column}$${cells}`;

const CASES: [name: string, formula: Formula][] = [
  ["RANK(A1,A:A)", (row, cells) => `=RANK(A${row},${block("A", cells)})`],
  ['COUNTIF(A:A,">"&A1)', (row, cells) => `=COUNTIF(${block("A", cells)},">"&A${row})`],
  ["SUMIF(B:B,B1,A:A)", (row, cells) => `=SUMIF(${block("B", cells)},B${row},${block("A", cells)})`],
  ["A1/SUM(A:A)", (row, cells) => `=A${row}/SUM(${block("A", cells)})`],
];

/** Times of each case with 10,000 cells, and with fewer against Univer's own functions, whose time grows with the square. */
export async function measureCalculation(fewer: number) {
  await time((row) => `=A${row}`, 100, true);
  const ours = await time((row) => `=IND.YOY(C${row},D${row})`, CELLS, true, growth);
  // The same growth without the add-in: what Univer alone costs.
  const plain = await time((row) => `=C${row}/D${row}-1`, CELLS, false);
  const compared: { name: string; full: CalculationTime; ours: CalculationTime; theirs: CalculationTime }[] = [];
  for (const [name, formula] of CASES) {
    const full = await time(formula, CELLS, true);
    const quick = await time(formula, fewer, true);
    const theirs = await time(formula, fewer, false);
    if (quick.result !== theirs.result)
      throw new Error(`${name}: ${String(quick.result)}, not ${String(theirs.result)}`);
    compared.push({ name, full, ours: quick, theirs });
  }
  return { ours, plain, compared };
}
