import { COMPARISON_PROPERTY } from "../../src/core/comparison/spec/comparisonTag";
import { addTowns, builtSet, dropTown, FIRST, setFigure, SHEET } from "./refreshSupport";
import { sheetOf, type Stage } from "./support";

export const FAULT = { code: "GeneralException" as const };

/** Time for office.js to release what the last command had tracked: that is a round trip, too. */
export const idle = () => new Promise((resolve) => setTimeout(resolve, 60));

export const problemsOf = (outcome: { ok: boolean; problems?: { text: string }[] }) =>
  (outcome.problems ?? []).map(({ text }) => text).join();

/** Remarks and formulas beside the lines, a note below, a formula elsewhere that reads the sheet, another order of towns. */
export async function livedIn(change: (set: Stage) => Promise<void>): Promise<Stage> {
  const set = await builtSet({}, undefined, { isCalculating: false });
  const sheet = sheetOf(set, SHEET);
  const { right, bottom } = sheet.usedRect()!;
  sheet.columnWidths.set(2, 123);
  sheet.setInputs(FIRST, right + 1, [
    [{ value: "东" }, { formula: `=C${FIRST + 1}*2` }],
    [{ value: "西" }, { formula: `=C${FIRST + 2}*2` }],
  ]);
  sheet.setStyle({ top: FIRST, left: right + 1, bottom: FIRST, right: right + 1 }, { fill: "#FFFF00" });
  sheet.setInputs(bottom + 2, 0, [[{ value: "下面的话" }]]);
  sheetOf(set, "Sheet1").setInputs(0, 0, [
    [{ formula: `='${SHEET}'!A${bottom + 3}` }, { formula: `=SUM('${SHEET}'!C${FIRST + 1}:C${FIRST + 4})` }],
  ]);
  setFigure(set, "东镇", 15);
  await change(set);
  await set.addin.settled();
  return set;
}

/** What happens to the data or the sheet before it is refreshed, and whether changes by hand are overwritten. */
export const CHANGES: [what: string, change: (set: Stage) => Promise<void>, overwrites: boolean][] = [
  [
    "more towns",
    (set) =>
      addTowns(set, [
        ["中镇", 50, 100],
        ["下镇", 1, 100],
      ]),
    false,
  ],
  ["fewer towns, the old state kept", (set) => dropTown(set, "西镇"), false],
  [
    "edits overwritten",
    (set) => {
      sheetOf(set, SHEET).setInputs(FIRST, 2, [[{ value: 1 }]]);
      return Promise.resolve();
    },
    true,
  ],
];

/**
 * Whether a fault may fall here: the backup is there beside the sheets that stood before, and no sheet is being copied and no
 * row put in, which Excel does whole or not at all.
 */
export function mayFail({ workbook }: Stage, standing: ReadonlySet<unknown>): boolean {
  if (/RangeObject\.(insert|delete)/.test(new Error().stack ?? "")) return false;
  const copies = workbook.sheets.filter((sheet) => !standing.has(sheet));
  return copies.length > 0 && copies.every(({ customProperties }) => customProperties.has(COMPARISON_PROPERTY));
}
