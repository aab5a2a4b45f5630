import { FUNCTION_HELP, type FunctionHelp } from "../../src/core/texts/help";
import type { CellValue } from "../../workbench/model/values";
import { at, clearStage, stage } from "./support";

jest.setTimeout(60_000);
afterAll(clearStage);

/** Rows kept free under each formula for what it spills. */
const ROOM = 20;

const examples = Object.entries<FunctionHelp>(FUNCTION_HELP);
let shown: (example: number, rows: number, columns: number) => CellValue[][];

beforeAll(async () => {
  const one = await stage();
  const sheet = one.workbook.active;
  examples.forEach(([, { formula }], place) => sheet.setInputs(place * ROOM, 0, [[{ formula }]]));
  await one.addin.settled();
  shown = (example, rows, columns) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => at(sheet, example * ROOM + row, column)),
    );
});

// The help tells people to type these formulas: each is typed into a cell, and what it shows is what the help says.
test.each(examples.map(([id, help], place) => ({ id, help, place })))(
  "the example of IND.$id gives what its help says",
  ({ id, help, place }) => {
    const expected = Array.isArray(help.gives) ? help.gives : [[help.gives]];
    const round = (value: CellValue) =>
      typeof value === "number" && help.digits !== undefined ? Number(value.toFixed(help.digits)) : value;
    const found = shown(place, expected.length, expected[0]!.length).map((line) => line.map(round));
    expect(found).toEqual(expected);
    expect(help.formula).toMatch(new RegExp(`^=IND\\.${id}\\(.*\\)$`, "su"));
  },
);
