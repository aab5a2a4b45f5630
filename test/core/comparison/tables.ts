import { readFileSync } from "node:fs";
import { join } from "node:path";
import { townTable, type TownTable } from "../../../src/core/comparison/TownTable";
import type { DataRow } from "../../../src/core/data/DataRow";
import { readRows } from "../../../src/core/data/readRows";
import { toDate } from "../../../src/core/period/Period";
import { readCsv } from "../../../src/files/text/readCsv";
import { TEMPLATES } from "../../../src/templates";
import { dataRow } from "../data/rows";

export const monthly = TEMPLATES.find((template) => template.id === "monthly")!;

/** The sample as the pane reads it: 达州市, July 2018 (fgw.dazhou.gov.cn 16291). */
export function dazhou(): DataRow[] {
  const reading = readCsv(readFileSync(join(__dirname, "../../../samples/dazhou-2018-07.csv")));
  if ("fault" in reading) throw new Error(reading.fault);
  const result = readRows(reading.records, {
    template: monthly,
    period: null,
    language: "zh-CN",
    strict: true,
    place: String,
  });
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.rows;
}

/** A table of towns for one indicator; each line is a town and what it has. */
export function tableOf(
  figures: Record<string, Partial<DataRow>>,
  indicator = "固定资产投资",
  unit = "亿元",
): TownTable {
  const rows = Object.entries(figures).map(([town, figure]) => dataRow({ indicator, unit, town, ...figure }));
  return townTable(rows, monthly, toDate(2018, 7));
}
