import { draftOf } from "../../../../src/core/comparison/draftOf";
import { pictureItems } from "../../../../src/core/comparison/picture/pictureItems";
import { composeSheet } from "../../../../src/core/comparison/sheet/composeSheet";
import type { SheetSpec } from "../../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../../src/core/period/Period";
import { SHEET_TEXTS } from "../../../../src/core/texts/sheet";
import { dataRow } from "../../data/rows";
import { monthly } from "../tables";

export const JULY = toDate(2018, 7);
export const JUNE = toDate(2018, 6);
export const row = (town: string, more: Partial<DataRow>, period: Period = JULY) => dataRow({ town, period, ...more });
export const draft = (spec: SheetSpec, data: DataRow[], language: "zh-CN" | "en-US" = "zh-CN") =>
  draftOf(spec, data, { template: monthly, period: JULY, language })!;
export const shown = (spec: SheetSpec, data: DataRow[]) => pictureItems(draft(spec, data));
export const planned = (spec: SheetSpec, data: DataRow[], way: "excel" | "values" = "excel") =>
  composeSheet(draft(spec, data), SHEET_TEXTS["zh-CN"], way);
export const bars = (spec: SheetSpec, data: DataRow[]) =>
  shown(spec, data)?.items.map(({ name, values }) => [name, values[0]]);

// Artificial figures; all expected ones are computed by hand.
export const COMPLETING = [
  row("东镇", { value: 45, target: 90, previous: 40 }),
  row("西镇", { value: 60, target: 100, previous: 64 }),
  row("南镇", { value: 20, target: 80, previous: 20 }),
  row("北镇", { target: 10 }),
];
export const GROWING = [
  row("东镇", { value: 14, previous: 10 }),
  row("西镇", { value: 9, previous: 10 }),
  row("南镇", { value: 22, previous: 20 }),
];
export const EARLIER = [
  row("东镇", { value: 11, previous: 10 }, JUNE),
  row("西镇", { value: 12, previous: 10 }, JUNE),
  row("南镇", { value: 26, previous: 20 }, JUNE),
];
export const GROUPS = [
  { name: "甲组", towns: ["西镇"] },
  { name: "乙组", towns: ["东镇", "南镇"] },
];
