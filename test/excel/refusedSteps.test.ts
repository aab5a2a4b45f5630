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
 * What Excel does whole or not at all: it may refuse to begin, or be done when the rest of the batch is given up. That rows have
 * come in or gone is marked by the next deed of the batch: what falls between these two is not made up for.
 */
type Step = {
  of: string;
  isMarked: boolean;
  run: (...args: never[]) => unknown;
  put: (run: (...args: never[]) => unknown) => void;
};
const STEPS: Step[] = [
  {
    of: "a copy of a sheet",
    isMarked: true,
    run: WorksheetObject.prototype.copy,
    put: (run) => (WorksheetObject.prototype.copy = run as typeof WorksheetObject.prototype.copy),
  },
  {
    of: "rows or columns put in",
    isMarked: false,
    run: RangeObject.prototype.insert,
    put: (run) => (RangeObject.prototype.insert = run as typeof RangeObject.prototype.insert),
  },
  {
    of: "rows or columns taken out",
    isMarked: false,
    run: RangeObject.prototype.delete,
    put: (run) => (RangeObject.prototype.delete = run as typeof RangeObject.prototype.delete),
  },
];

const CASES = CHANGES.flatMap(([what, change, overwrites]) =>
  (["before", "after"] as const).flatMap((when) =>
    STEPS.filter(({ isMarked }) => when === "before" || isMarked).map((step) => ({
      what,
      change,
      overwrites,
      when,
      step,
      of: step.of,
    })),
  ),
);

test.each(CASES)(
  "$what: a fault $when each $of leaves the sheet as it was, or wholly refreshed",
  async ({ change, overwrites, when, step }) => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const set = await livedIn(change);
    const before = wholeWorkbook(set);
    const [entry] = (await listed(set)).filter(({ name }) => name === SHEET);
    for (let place = 0; place < 12; place++) {
      let seen = 0;
      step.put(function refused(this: unknown, ...args: never[]) {
        const isHere = seen++ === place;
        if (isHere && when === "before") throw new Error("refused");
        const answer = step.run.apply(this, args);
        if (isHere) throw new Error("given up");
        return answer;
      });
      const outcome = await set.commands.refreshSheet(entry!.id, CHINESE, { overwriteEdits: overwrites });
      step.put(step.run);
      await set.addin.settled();
      if (outcome.ok) {
        expect(seen).toBeLessThanOrEqual(place);
        return;
      }
      expect(problemsOf(outcome)).toContain("没有改动");
      expect(wholeWorkbook(set)).toEqual(before);
    }
    throw new Error("there was no end of steps");
  },
);
