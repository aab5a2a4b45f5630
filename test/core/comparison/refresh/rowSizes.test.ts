import { rowSizes } from "../../../../src/core/comparison/refresh/rowSizes";
import { sheetPlan } from "./support";

/** Title, subtitle, head; 东, 西, 南; a blank row and a note: as they are planned, and as they stood. */
const PLANNED = [
  { first: 0, last: 0, height: 30 },
  { first: 3, last: 5, height: 21 },
  { first: 7, last: 7, height: 15 },
  { first: 8, last: 8, height: 200 },
];
const STOOD = [30, 15, 15, 21, 21, 21, 15, 15, 200];

function sizes(rowsFrom: (number | null)[], heights: number[], hidden: number[] = [], isKnown = true) {
  const plan = { ...sheetPlan({ 东: 3, 西: 2, 南: 1 }), rowHeights: PLANNED };
  const looks = { font: "", looks: [], merges: [], rules: [], rowHeights: PLANNED };
  return rowSizes({ plan, rowsFrom, newTop: 6 }, { heights, hidden }, isKnown ? looks : null);
}

const IN_PLACE = [0, 1, 2, 3, 4, 5, 6, 7];
const with_ = (row: number, height: number) => STOOD.map((one, place) => (place === row ? height : one));

test.each<[what: string, given: ReturnType<typeof sizes>, row: number, height: number]>([
  ["as planned where nobody has changed it", sizes(IN_PLACE, STOOD), 4, 21],
  ["half a pixel is no change", sizes(IN_PLACE, with_(4, 20.25)), 4, 21],
  ["a height set by hand stays", sizes(IN_PLACE, with_(4, 33)), 4, 33],
  ["it goes where its line goes", sizes([0, 1, 2, 5, 3, 4, 6, 7], with_(4, 33)), 5, 33],
  ["a new line is as planned", sizes([0, 1, 2, 3, null, 5, 6, 7], with_(4, 33)), 4, 21],
  ["a note made lower by hand would be cut", sizes(IN_PLACE, with_(7, 8)), 7, 15],
  ["a note made higher stays", sizes(IN_PLACE, with_(7, 40)), 7, 40],
  ["the chart's row holds no cells", sizes(IN_PLACE, STOOD), 8, 200],
  ["a hidden row tells no height", sizes(IN_PLACE, with_(4, 0), [4]), 4, 21],
  ["a sheet that does not tell what we gave it", sizes(IN_PLACE, with_(4, 33), [], false), 4, 21],
])("%s", (_, { heights }, row, height) => {
  expect(heights.find(({ first, last }) => first <= row && row <= last)?.height).toBe(height);
});

test("hidden lines stay hidden where they are now, those that are gone are not", () => {
  expect(sizes([0, 1, 2, 5, 3, null, 6, 7], STOOD, [4, 5]).hidden).toEqual([3]);
});
