import { draftOf } from "../../../src/core/comparison/draftOf";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues } from "./values";

const draft = (spec: SheetSpec, data: DataRow[], period: Period = toDate(2018, 7)) =>
  draftOf(spec, data, { template: monthly, period, language: "zh-CN" });

function near(value: string | number): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? expect.closeTo(value, 8) : value;
}

describe("R22–R33: the board of targets", () => {
  const year: Period = { unit: "year", number: 2017 };
  const data = [
    dataRow({ town: "东镇", value: 45, previous: 40, target: 90 }),
    dataRow({ town: "东镇", value: 100, period: year }),
    dataRow({ town: "东镇", indicator: "城镇登记失业率", value: 2.5, unit: "%", target: 3 }),
    dataRow({ town: "东镇", indicator: "单位GDP能耗", growth: -0.04, unit: "吨标准煤/万元" }),
  ];
  const targets: SheetSpec["targets"] = [
    { indicator: "固定资产投资", kind: "level", tier: "striving", version: "调整", value: 80 },
    { indicator: "固定资产投资", kind: "growth", tier: "assured", version: "年初", value: 0.08 },
    { indicator: "单位GDP能耗", kind: "reduction", tier: "assessed", version: "年初", value: 0.05 },
  ];
  const sheet = draft({ kind: "targets", town: "东镇", targets }, data)!;
  const lines = draftValues(sheet).map((row) => row.slice(2));

  test("each kind by its rule, by version and tier", () => {
    expect(lines).toEqual([
      // 45 of 90 at 7/12: behind by 8.33 points; 45 left over 5 months.
      ["—", "考核", "达到 90 亿元", 90, 45, 0.125, 0.5, near(50 - 700 / 12), near(10), "—", 9, "▼ 欠序时"],
      // +8 % on 100: 108; growth 12.5 % is 4.5 points above 8 %.
      [
        "年初",
        "确保",
        "增长 8%",
        108,
        45,
        0.125,
        near(45 / 108),
        near(4500 / 108 - 700 / 12),
        near(4500 / 108 - 40),
        4.5,
        12.6,
        "▼ 欠序时",
      ],
      ["调整", "奋斗", "达到 80 亿元", 80, 45, 0.125, 0.5625, near(56.25 - 700 / 12), near(16.25), "—", 7, "▼ 欠序时"],
      ["—", "考核", "控制在 3%以内", 3, 2.5, "—", "—", "—", "—", "—", "—", "● 达标"],
      ["年初", "考核", "下降 5%", "—", "—", -0.04, 0.8, "—", "—", 1, "—", "▼ 未达标"],
    ]);
  });

  test("R23: a growth target without last year's full level compares the growths alone", () => {
    const alone = draft({ kind: "targets", town: "东镇", targets: [targets[1]!] }, [
      dataRow({ town: "东镇", value: 45, previous: 40 }),
    ])!;
    expect(draftValues(alone)[0]!.slice(4)).toEqual(["增长 8%", "—", 45, 0.125, "—", "—", "—", 4.5, "—", "● 达标"]);
  });

  test("R22: the whole target reached says so; no target, no board", () => {
    const done = draft({ kind: "targets" }, [dataRow({ town: "东镇", value: 95, target: 90 })])!;
    expect(draftValues(done)[0]!.slice(-2)).toEqual([0, "● 已完成"]);
    expect(draft({ kind: "targets" }, [dataRow({ town: "东镇", value: 95 })])).toBeNull();
  });
});
