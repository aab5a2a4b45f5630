import fc from "fast-check";
import { planParts, sheetPlan, stateOf } from "./support";
import { refreshPlan } from "../../../../src/core/comparison/refresh/refreshPlan";
import type { StandingCell } from "../../../../src/core/comparison/refresh/SheetState";
import { workingPlan } from "../../../../src/core/comparison/refresh/workingPlan";

/** Title and subtitle, one row of heads, lines, a blank row and a note: the plan of lines by name and figure. */
const { SPEC, view } = planParts;

type Grid = StandingCell[][];
const put = (row: number, column: number, cell: StandingCell) => (grid: Grid) => {
  while (grid[row]!.length <= column) grid.forEach((line) => line.push(""));
  grid[row]![column] = cell;
};

describe("what is out of date and what was changed by hand", () => {
  const lines = { 东: 3, 西: 2 };
  test.each<[what: string, now: Record<string, number>, change: (grid: Grid) => void, out: boolean, edits: number[]]>([
    ["nothing has changed", lines, () => undefined, false, []],
    ["a figure of the data", { 东: 4, 西: 2 }, () => undefined, true, []],
    ["the order of the lines", { 西: 5, 东: 3 }, () => undefined, true, []],
    ["a line more", { ...lines, 南: 1 }, () => undefined, true, []],
    ["a line less", { 东: 3 }, () => undefined, true, []],
    ["a figure typed over", lines, put(3, 2, 99), false, [3]],
    ["a number that Excel has cut to 15 digits", { 东: 0.1 + 0.2, 西: 2 }, put(3, 2, 0.3), true, []],
    ["a title typed over", lines, put(0, 0, "我的"), false, [0]],
    ["a figure typed as the data have it by now", { 东: 4, 西: 2 }, put(3, 2, 4), true, []],
    ["a note in a cell that is free", lines, put(5, 1, "注"), false, []],
    ["a remark beside the block", lines, put(3, 3, "备注"), false, []],
  ])("%s", (_, now, change, out, edits) => {
    const grid = stateOf(sheetPlan(lines));
    change(grid.cells as Grid);
    const seen = refreshPlan(grid, { plan: sheetPlan(now), spec: SPEC }, ["表"]);
    expect([seen.outOfDate, seen.edits]).toEqual([out, edits]);
  });
});

describe("rows and columns come in and go", () => {
  const lines = { 东: 3, 西: 2, 南: 1 };
  test.each([
    ["as many", { 东: 1, 西: 2, 南: 3 }, [], [], 6],
    ["two more, before the last line", { ...lines, 北: 1, 中: 1 }, [{ axis: "rows", at: 5, count: 2 }], [], 8],
    ["two fewer, at the end of the lines", { 东: 3 }, [], [{ axis: "rows", at: 4, count: 2 }], 6],
  ])("%s", (_, now, inserts, removes, tailStart) => {
    const { refresh } = view(lines, now);
    expect([refresh.inserts, refresh.removes, refresh.tailStart]).toEqual([inserts, removes, tailStart]);
  });

  test("a new column comes in where it belongs; the others keep their widths", () => {
    const seen = view(lines, lines, { after: ["位次", "地区", "目标", "完成数"] });
    expect(seen.refresh.inserts).toEqual([{ axis: "columns", at: 2, count: 1 }]);
    expect([seen.refresh.widthsFrom, seen.columnsMoved]).toEqual([[0, 1, null, 2], false]);
  });

  test("where a column is gone the block shrinks at its end, and formulas beside it are told of", () => {
    const before = ["位次", "地区", "目标", "完成数"];
    const options = { before, after: ["位次", "地区", "完成数"], beside: { row: 3, column: 4, cell: "=D4*2" } };
    const seen = view(lines, lines, options);
    expect(seen.refresh.removes).toEqual([{ axis: "columns", at: 3, count: 1 }]);
    expect([seen.refresh.widthsFrom, seen.columnsMoved]).toEqual([[0, 1, 3], true]);
    expect(view(lines, lines, { ...options, beside: { row: 3, column: 4, cell: "备注" } }).columnsMoved).toBe(false);
  });

  test("no part of a plan is left between the lines and the notes while the old ones are still there", () => {
    const { refresh } = view(lines, { 东: 3 });
    const { parts, merges } = workingPlan(refresh.plan, refresh);
    expect(parts.map(({ top, cells }) => [top, cells.length])).toEqual([
      [0, 4],
      [6, 2],
    ]);
    expect(merges).toContainEqual({ top: 7, left: 0, bottom: 7, right: 2 });
  });
});

describe("what stands beside the lines follows them by name", () => {
  test("a property: after the moves each remark stands beside its own line, and the lost ones are named", () => {
    const names = fc.uniqueArray(fc.constantFrom(..."东西南北中上下左右"), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(names, names, (before, after) => {
        const plan = (list: string[]) => sheetPlan(Object.fromEntries(list.map((name, place) => [name, place])));
        const state = stateOf(plan(before));
        before.forEach((name, place) => put(3 + place, 3, `在${name}旁`)(state.cells as Grid));
        const { refresh, lost } = refreshPlan(state, { plan: plan(after), spec: SPEC }, []);
        // The sheet carries the shifts out, then the moves read from a copy made after the insertions.
        const column = state.cells.map((row) => row[3]!);
        for (const { at, count } of refresh.inserts) column.splice(at, 0, ...new Array<string>(count).fill(""));
        const copy = [...column];
        for (const row of refresh.beside.cleared) column[row] = "";
        for (const { from, to } of refresh.beside.moves) column[to] = copy[from]!;
        for (const { at, count } of refresh.removes) column.splice(at, count);
        const wanted = after.map((name) => (before.includes(name) ? `在${name}旁` : ""));
        expect(column.slice(3, 3 + after.length)).toEqual(wanted);
        expect(lost.toSorted()).toEqual(before.filter((name) => !after.includes(name)).toSorted());
      }),
    );
  });

  test("a note in a free cell of the block goes where that cell is now", () => {
    const state = stateOf(sheetPlan({ 东: 3, 西: 2 }));
    put(5, 1, "注")(state.cells as Grid);
    const { refresh } = refreshPlan(state, { plan: sheetPlan({ 东: 3, 西: 2, 南: 1 }), spec: SPEC }, []);
    expect(refresh.notes).toEqual([{ from: { row: 6, column: 1 }, to: { row: 6, column: 1 } }]);
  });
});

describe("the name of a refreshed sheet", () => {
  test.each([
    ["still as given, and the new one is free", "表", ["表"], "新表"],
    ["renamed by the person", "我的", ["我的"], null],
    ["the new one is taken", "表", ["表", "新表"], null],
  ])("%s", (_, name, names, wanted) => {
    const state = { ...stateOf(sheetPlan({ 东: 1 })), name };
    const plan = { ...sheetPlan({ 东: 1 }), name: "新表" };
    expect(refreshPlan(state, { plan, spec: SPEC }, names).refresh.name).toBe(wanted);
  });
});

describe("a block that a person has put rows or columns into", () => {
  test("is known by its last note and its last head, so that nothing of it is left over", () => {
    const state = stateOf(sheetPlan({ 东: 3, 西: 2 }));
    const cells = state.cells.map((row) => [...row]) as Grid;
    cells.splice(4, 0, ["", "我的", ""]);
    cells.forEach((row) => row.splice(2, 0, ""));
    const { refresh, edits } = refreshPlan({ ...state, cells }, { plan: sheetPlan({ 东: 3, 西: 2 }), spec: SPEC }, []);
    expect(refresh.block).toEqual({ top: 6, tail: 2, columns: 4, moved: true });
    expect(edits).toContain(4);
    expect(refresh.removes).toEqual([
      { axis: "rows", at: 5, count: 1 },
      { axis: "columns", at: 3, count: 1 },
    ]);
  });
});
