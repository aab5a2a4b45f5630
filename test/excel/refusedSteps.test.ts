import { isDeepStrictEqual } from "node:util";
import { RangeObject } from "../../workbench/host/objects/Range";
import { WorksheetObject } from "../../workbench/host/objects/Worksheet";
import { CHINESE, clearStage } from "./support";
import { CHANGES, livedIn, problemsOf } from "./livedInSheet";
import { listed, SHEET, wholeWorkbook } from "./refreshSupport";

afterEach(() => {
  clearStage();
  jest.restoreAllMocks();
});

/**
 * What Excel does whole or not at all: it may refuse to begin, or be done when the rest of the batch is given up, before it is
 * marked.
 */
type Step = {
  of: string;
  run: (...args: never[]) => unknown;
  put: (run: (...args: never[]) => unknown) => void;
};
const STEPS: Step[] = [
  {
    of: "a copy of a sheet",
    run: WorksheetObject.prototype.copy,
    put: (run) => (WorksheetObject.prototype.copy = run as typeof WorksheetObject.prototype.copy),
  },
  {
    of: "rows or columns put in",
    run: RangeObject.prototype.insert,
    put: (run) => (RangeObject.prototype.insert = run as typeof RangeObject.prototype.insert),
  },
  {
    of: "rows or columns taken out",
    run: RangeObject.prototype.delete,
    put: (run) => (RangeObject.prototype.delete = run as typeof RangeObject.prototype.delete),
  },
];

const CASES = CHANGES.flatMap(([what, change, overwrites]) =>
  (["before", "after"] as const).flatMap((when) =>
    STEPS.map((step) => ({ what, change, overwrites, when, step, of: step.of })),
  ),
);

/** Lets the step fail that is the so many-th of its sort, once or from then on. Gives how many began. */
function failing(step: Step, place: number, { when, isLasting }: { when: "before" | "after"; isLasting: boolean }) {
  const run = { seen: 0 };
  step.put(function refused(this: unknown, ...args: never[]) {
    const seen = run.seen++;
    const isHere = isLasting ? seen >= place : seen === place;
    if (isHere && when === "before") throw new Error("refused");
    const answer = step.run.apply(this, args);
    if (isHere) throw new Error("given up");
    return answer;
  });
  return run;
}

test.each(CASES)(
  "$what: a fault $when each $of leaves the sheet as it was, or wholly refreshed",
  async ({ change, overwrites, when, step }) => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    let set = await livedIn(change);
    const before = wholeWorkbook(set);
    const refresh = async () => {
      const [entry] = (await listed(set)).filter(({ name }) => name === SHEET);
      return set.commands.refreshSheet(entry!.id, CHINESE, { overwriteEdits: overwrites });
    };
    expect(await refresh()).toMatchObject({ ok: true });
    await set.addin.settled();
    const complete = wholeWorkbook(set);
    for (let place = 0; place < 12; place++) {
      if (isDeepStrictEqual(wholeWorkbook(set), complete)) set = await livedIn(change);
      const run = failing(step, place, { when, isLasting: false });
      const outcome = await refresh();
      step.put(step.run);
      await set.addin.settled();
      if (!outcome.ok) expect(problemsOf(outcome)).toContain("没有改动");
      // Once rows are gone, the refresh is finished rather than taken back.
      expect(wholeWorkbook(set)).toEqual(outcome.ok ? complete : before);
      if (run.seen <= place) return;
    }
    throw new Error("there was no end of steps");
  },
);

test("rows that Excel refuses to take out at every try: the sheet is as it was, however many are gone already", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const [, change] = CHANGES.find(([what]) => what.startsWith("fewer towns"))!;
  const set = await livedIn(change);
  const before = wholeWorkbook(set);
  const takenOut = STEPS.find(({ of }) => of.endsWith("taken out"))!;
  const [entry] = (await listed(set)).filter(({ name }) => name === SHEET);
  let refused = 0;
  for (let place = 0; place < 12; place++) {
    failing(takenOut, place, { when: "before", isLasting: true });
    const outcome = await set.commands.refreshSheet(entry!.id, CHINESE);
    takenOut.put(takenOut.run);
    await set.addin.settled();
    if (outcome.ok) break;
    refused++;
    // Rows that came back are not what formulas elsewhere pointed to: that is said, with what to do.
    expect(problemsOf(outcome)).toContain(place === 0 ? "没有改动" : "查找 #REF!");
    expect(wholeWorkbook(set)).toEqual(before);
  }
  expect(refused).toBeGreaterThan(0);
});
