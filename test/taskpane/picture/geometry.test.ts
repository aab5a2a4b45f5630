import { barGeometry, BAR_ROW } from "../../../src/taskpane/Comparison/picture/barGeometry";
import { fitText } from "../../../src/taskpane/Comparison/picture/fitText";
import { lineGeometry } from "../../../src/taskpane/Comparison/picture/lineGeometry";
import { slopeGeometry, SLOPE_ROW } from "../../../src/taskpane/Comparison/picture/slopeGeometry";

const ROOM = { width: 200, left: 50, label: 30 };
const bars = (values: number[], reference: number | null = null) =>
  barGeometry(
    values.map((value) => ({ value, reference })),
    ROOM,
  );

describe("bars start at zero", () => {
  // The room of the bars: from 50 to 200 - 30 where all are positive, with 30 on the left for figures of negative ones.
  test.each<[what: string, values: number[], zero: number, ends: [x: number, width: number][]]>([
    [
      "positive",
      [10, 5],
      50,
      [
        [50, 120],
        [50, 60],
      ],
    ],
    [
      "ties are alike",
      [4, 4],
      50,
      [
        [50, 120],
        [50, 120],
      ],
    ],
    [
      "all alike and far from zero still start there",
      [65, 64],
      50,
      [
        [50, 120],
        [50, (120 * 64) / 65],
      ],
    ],
    [
      "negative ones go the other way",
      [10, -5],
      110,
      [
        [110, 60],
        [80, 30],
      ],
    ],
    [
      "only negative",
      [-2, -4],
      200,
      [
        [140, 60],
        [80, 120],
      ],
    ],
    [
      "nothing but zeros",
      [0, 0],
      50,
      [
        [50, 0],
        [50, 0],
      ],
    ],
  ])("%s", (_, values, zero, ends) => {
    const found = bars(values);
    expect(found.zero).toBeCloseTo(zero);
    found.bars.forEach((bar, place) => {
      expect(bar.x).toBeCloseTo(ends[place]![0]);
      expect(bar.width).toBeCloseTo(ends[place]![1]);
      expect(bar.y).toBe((place + 0.5) * BAR_ROW);
    });
    expect(found.height).toBe(values.length * BAR_ROW);
  });

  test("a figure stands at the end of its bar, away from zero", () => {
    expect(bars([10, -5]).bars.map(({ isNegative, label }) => [isNegative, Math.round(label.x), label.anchor])).toEqual(
      [
        [false, 174, "start"],
        [true, 76, "end"],
      ],
    );
  });

  test("R29: the calendar is on the scale of the bars, also where it is longer than all of them", () => {
    expect(bars([0.4, 0.2], 0.8).bars.map(({ width, reference }) => [Math.round(width), reference])).toEqual([
      [60, 170],
      [30, 170],
    ]);
    expect(bars([0.4]).bars[0]!.reference).toBeNull();
  });
});

describe("small multiples", () => {
  test("a gap parts the line and is no point; all panels are on one scale", () => {
    const { panels, panel, height } = lineGeometry(
      [
        [0, null, 10],
        [5, 5, 5],
        [1, 2, null],
      ],
      288,
    );
    expect(panels.map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [152, 0],
      [0, panel.height],
    ]);
    expect(height).toBe(2 * panel.height);
    expect(panels.map(({ points }) => points.length)).toEqual([2, 3, 2]);
    // Two points with a gap between them: two moves, no line.
    expect(panels[0]!.path.match(/M/g)).toHaveLength(2);
    expect(panels[0]!.path).not.toContain("L");
    expect(panels[1]!.path.match(/[ML]/g)).toEqual(["M", "L", "L"]);
    // 5 lies in the middle between 0 and 10.
    const [zero, ten] = panels[0]!.points;
    expect(panels[1]!.points[0]!.y).toBeCloseTo((zero!.y + ten!.y) / 2);
  });

  test("negative figures stay inside their panel", () => {
    const { panels, panel } = lineGeometry([[-4, 2]], 288);
    for (const { y } of panels[0]!.points) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(panel.height);
    }
  });
});

describe("slopes", () => {
  const at = (place: number) => (place + 0.5) * SLOPE_ROW;
  test.each<
    [what: string, ranks: [before: number, now: number][], ends: [before: number, now: number, movement: string][]]
  >([
    [
      "two change places",
      [
        [2, 1],
        [1, 2],
      ],
      [
        [at(1), at(0), "up"],
        [at(0), at(1), "down"],
      ],
    ],
    [
      "who stays is level",
      [
        [1, 1],
        [2, 2],
      ],
      [
        [at(0), at(0), "none"],
        [at(1), at(1), "none"],
      ],
    ],
    [
      "equal ranks stand under one another",
      [
        [1, 1],
        [1, 2],
        [3, 2],
      ],
      [
        [at(0), at(0), "none"],
        [at(1), at(1), "down"],
        [at(2), at(2), "up"],
      ],
    ],
  ])("%s", (_, ranks, ends) => {
    const { slopes, height } = slopeGeometry(ranks.map(([before, now]) => ({ before, now })));
    expect(slopes.map(({ before, now, movement }) => [before, now, movement])).toEqual(ends);
    expect(height).toBe(ranks.length * SLOPE_ROW);
  });
});

test.each([
  ["东镇", 40, "东镇"],
  ["某某街道办事处", 40, "某某街…"],
  ["某", 1, "某…"],
])("%s in %i pixels is %s", (text, room, fitted) => {
  expect(fitText(text, 11, room)).toBe(fitted);
});
