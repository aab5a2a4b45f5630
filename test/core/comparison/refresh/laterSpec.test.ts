import { laterSpec, withoutPeriod } from "../../../../src/core/comparison/refresh/laterSpec";
import type { SheetSpec } from "../../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../../src/core/data/DataRow";
import { readPeriod } from "../../../../src/core/period/readPeriod";
import { monthly } from "../tables";

/** One row a period. */
function rows(...periods: string[]): DataRow[] {
  return periods.map((text) => {
    const reading = readPeriod(text);
    if (reading.kind !== "period") throw new Error(text);
    return { town: "东镇", indicator: "工业投资", period: reading.period, unit: "亿元", value: 1 } as DataRow;
  });
}

const later = (spec: Omit<SheetSpec, "kind"> & { kind?: SheetSpec["kind"] }, ...periods: string[]) =>
  laterSpec({ kind: "towns", ...spec }, rows(...periods), { template: monthly, language: "zh-CN" });

describe("R16: to which period a sheet moves on", () => {
  test.each<[what: string, now: string, data: string[], wanted: string | null]>([
    ["the latest cumulative one", "2025年1—6月", ["2025年1—6月", "2025年1—7月", "2025年1—9月"], "2025年前三季度"],
    ["over the end of the year", "2025年1—11月", ["2025年1—11月", "2026年1—2月"], "2026年1—2月"],
    ["the whole year is cumulative", "2025年1—9月", ["2025年1—9月", "2025年"], "2025年"],
    ["none that is earlier", "2025年1—6月", ["2025年1—5月", "2025年1—6月"], null],
    ["a single month does not become a cumulative period", "2025年6月", ["2025年6月", "2025年1—7月"], null],
    ["a single month moves on to one", "2025年6月", ["2025年6月", "2025年7月", "2025年1—8月"], "2025年7月"],
    ["a quarter to a quarter", "2025年二季度", ["2025年二季度", "2025年三季度", "2025年8月"], "2025年三季度"],
    ["a period that the data no longer have", "2025年1—6月", ["2025年1—9月"], null],
  ])("%s", (_, now, data, wanted) => {
    expect(later({ period: now }, ...data)?.period ?? null).toBe(wanted);
  });

  test("only where there are figures of the sheet's indicators", () => {
    const data = ["2025年1—6月", "2025年1—9月"];
    expect(later({ period: data[0]!, indicators: ["工业投资"] }, ...data)).not.toBeNull();
    expect(later({ period: data[0]!, indicators: ["固定资产投资"] }, ...data)).toBeNull();
  });

  test("the sheet of a year's periods grows by itself, and moves on to another year", () => {
    const now = { kind: "periods" as const, period: "2025年1—6月" };
    expect(later(now, "2025年1—6月", "2025年1—9月")).toBeNull();
    expect(later(now, "2025年1—6月", "2026年1—3月")?.period).toBe("2026年一季度");
  });
});

describe("what else of the specification follows", () => {
  test.each<[what: string, against: string, data: string[], wanted: string | undefined]>([
    ["as many months", "2025年1—3月", ["2025年1—3月", "2025年1—6月", "2025年1—9月"], "2025年上半年"],
    ["the year before", "2024年1—6月", ["2024年1—6月", "2024年1—9月", "2025年1—6月", "2025年1—9月"], "2024年前三季度"],
    ["none such in the data: left to them", "2025年1—4月", ["2025年1—4月", "2025年1—6月", "2025年1—9月"], undefined],
    ["whole years do not move by months", "2024年", ["2024年", "2025年1—6月", "2025年1—9月"], undefined],
  ])("against: %s", (_, against, data, wanted) => {
    const moved = later({ kind: "league", period: "2025年1—6月", against }, ...data)!;
    expect([moved.spec.period, moved.spec.against]).toEqual(["2025年前三季度", wanted]);
  });

  test("all the rest stays; what was typed in for one period is told of", () => {
    const data = ["2025年1—6月", "2025年1—9月"];
    const spec: SheetSpec = { kind: "towns", period: data[0]!, sortBy: "growth", decimals: 1, language: "en-US" };
    expect(later(spec, ...data)).toEqual({
      spec: { ...spec, period: "Jan–Sep 2025" },
      period: "Jan–Sep 2025",
      isCarrying: false,
    });
    const vetoed = { items: [], missing: "skip" as const, points: [], vetoed: ["东镇"] };
    expect(later({ ...spec, score: vetoed } as never, ...data)!.isCarrying).toBe(true);
  });

  test("two sheets are the same but for their periods, whatever the order of their fields", () => {
    const one: SheetSpec = { kind: "towns", period: "2025年1—6月", sortBy: "growth" };
    const other: SheetSpec = { sortBy: "growth", period: "2025年1—9月", kind: "towns", against: "2025年" };
    expect(withoutPeriod(one)).toBe(withoutPeriod(other));
    expect(withoutPeriod(one)).not.toBe(withoutPeriod({ ...other, sortBy: "value" }));
  });
});
