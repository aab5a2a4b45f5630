import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate } from "../../../src/core/period/Period";

/** A figure with what the case at hand does not care about left blank. */
export function dataRow(figure: Partial<DataRow>): DataRow {
  return {
    town: "东镇",
    indicator: "固定资产投资",
    period: toDate(2018, 7),
    value: null,
    unit: "亿元",
    previous: null,
    growth: null,
    points: null,
    completion: null,
    target: null,
    phaseTarget: null,
    phase: null,
    rank: "",
    status: "",
    source: "",
    note: "",
    ...figure,
  };
}
