import fc from "fast-check";
import { refreshPlan } from "../../../../src/core/comparison/refresh/refreshPlan";
import type { StandingCell } from "../../../../src/core/comparison/refresh/SheetState";
import { stepsOf, undoPlan } from "../../../../src/core/comparison/refresh/undoPlan";
import type { Step } from "../../../../src/core/comparison/refresh/Shift";
import { tagged } from "../../../../src/core/comparison/spec/comparisonTag";
import { planParts, sheetPlan, stateOf } from "./support";

const { SPEC } = planParts;
const plan = (names: string[]) => sheetPlan(Object.fromEntries(names.map((name, place) => [name, place + 1])));

/** Rows that come in and go, on a column of the sheet. */
function take(column: StandingCell[], steps: readonly Step[]): void {
  for (const { axis, at, count, isComing } of steps) {
    if (axis === "columns") continue;
    if (isComing) column.splice(at, 0, ...new Array<string>(count).fill(""));
    else column.splice(at, count);
  }
}

test("a property: what a refresh does to the rows and to what stands beside them, its undo takes back", () => {
  const names = fc.uniqueArray(fc.constantFrom(..."东西南北中上下左右"), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(names, names, (before, after) => {
      const state = stateOf(plan(before));
      const { cells } = state;
      // Beside lines that go, nothing stands: else the old state is kept as a sheet, and put back from it.
      const beside = cells.map((_, row) => {
        const name = before[row - 3];
        return name !== undefined && after.includes(name) ? `在${name}旁` : "";
      });
      const full = { ...state, cells: cells.map((row, place) => [...row, beside[place]!]) };
      const { refresh } = refreshPlan(full, { plan: plan(after), spec: SPEC }, []);
      const undo = undoPlan(full, refresh, { texts: [], properties: tagged(plan(before), SPEC).properties! });
      const refreshed = after.map((name) => (before.includes(name) ? `在${name}旁` : ""));
      const column: StandingCell[] = ["", "", "", ...refreshed, "", "", "下面"];
      const copy = [...column];
      take(column, undo.steps);
      for (const { from, to } of undo.beside.moves) column[to] = copy[from]!;
      for (const row of undo.beside.cleared) column[row] = "";
      expect(column).toEqual([...beside, "下面"]);
      expect(undo.cells.map((row) => row[1])).toEqual(plan(before).cells.map((row) => row[1]));
      expect(stepsOf(refresh)).toHaveLength(undo.steps.length);
      expect(undo.looks?.font).toBe("Calibri");
    }),
  );
});

test("a text that reads like a formula goes back as a text, a formula as a formula, a tick as a tick", () => {
  const state = stateOf(plan(["东", "西"]));
  (state.cells as StandingCell[][])[5] = ["=1+1", "=1+1", true];
  const { refresh } = refreshPlan(state, { plan: plan(["东", "西"]), spec: SPEC }, []);
  const { cells } = undoPlan(state, refresh, { texts: [{ row: 5, column: 1 }], properties: {} });
  expect(cells[5]).toEqual([{ formula: "=1+1" }, "=1+1", { formula: "TRUE" }]);
});
