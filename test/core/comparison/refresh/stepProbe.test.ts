import fc from "fast-check";
import { probeCell, stepsDone } from "../../../../src/core/comparison/refresh/stepProbe";
import { takenBack, type CellAt, type Step } from "../../../../src/core/comparison/refresh/Shift";

/** Where Excel moves a cell to. */
function moved(cell: CellAt, { axis, at, count, isComing }: Step): CellAt {
  const field = axis === "rows" ? "row" : "column";
  if (cell[field] < at) return cell;
  if (!isComing && cell[field] < at + count) throw new Error("the cell is taken out");
  return { ...cell, [field]: cell[field] + (isComing ? count : -count) };
}

const coming: Step[] = [
  { axis: "rows", at: 5, count: 2, isComing: true },
  { axis: "columns", at: 3, count: 1, isComing: true },
];
const going: Step[] = [
  { axis: "rows", at: 9, count: 2, isComing: false },
  { axis: "rows", at: 4, count: 1, isComing: false },
];

test.each([
  ["rows come in and go", [...coming, ...going]],
  ["what came in goes again", takenBack([...coming, ...going])],
  ["nothing but columns", [coming[1]!]],
  ["no steps", []],
])("%s: the cell tells a step that was done and not marked", (_, steps) => {
  let cell = probeCell(steps);
  steps.forEach((step, place) => {
    expect(stepsDone(steps, place, cell)).toBe(place);
    cell = moved(cell, step);
    expect(stepsDone(steps, place, cell)).toBe(place + 1);
  });
  expect(stepsDone(steps, steps.length, cell)).toBe(steps.length);
});

test("without the cell the mark counts: no step was taken before it was named, and all are done when it goes", () => {
  expect(stepsDone(coming, 0, null)).toBe(0);
  expect(stepsDone(coming, 2, null)).toBe(2);
});

test("whatever the steps, each moves the cell and none takes it out", () => {
  const steps = fc.array(
    fc.record({
      axis: fc.constantFrom("rows" as const, "columns" as const),
      at: fc.nat(30),
      count: fc.integer({ min: 1, max: 9 }),
      isComing: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, (list) => {
      let cell = probeCell(list);
      list.forEach((step, place) => {
        const next = moved(cell, step);
        expect(next).not.toEqual(cell);
        cell = next;
        expect(stepsDone(list, place, cell)).toBe(place + 1);
      });
    }),
  );
});
