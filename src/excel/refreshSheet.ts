import type { RefreshPlan } from "../core/comparison/refresh/refreshPlan";
import { COMPARISON_PROPERTY, RETIRED } from "../core/comparison/spec/comparisonTag";
import { CHART_NAME } from "../core/plan/chartName";
import { ExcelFailure, inExcel } from "./failure";
import { restoreSheet } from "./restoreSheet";
import { DONE, shifted, STEP_PROPERTY, type SheetBefore } from "./sheetBefore";
import { writeRefreshed } from "./writeRefreshed";

/**
 * Rebuilds a sheet where it stands, all of it or nothing. A hidden copy is made first; the rest follows in the same round trip
 * (more only for sheets of several megabytes), what cannot be taken back last. Whatever fails, the sheet is put back from
 * the copy; if even that fails, the failure names the copy. `keepAs` keeps the old state as a sheet of that name.
 */
export async function refreshSheet(sheetId: string, plan: RefreshPlan, keepAs: string | null): Promise<void> {
  const before = await inExcel((context) => lookBefore(context, sheetId, plan));
  try {
    await inExcel((context) => rewrite(context, before, plan, keepAs));
  } catch (error) {
    if (!(await restoreSheet(before, plan, keepAs))) throw error;
  }
}

async function lookBefore(context: Excel.RequestContext, sheetId: string, plan: RefreshPlan): Promise<SheetBefore> {
  const sheets = context.workbook.worksheets.load("items/id");
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  const { top, tail, columns } = plan.block;
  const row = sheet.getRangeByIndexes(0, 0, 1, columns);
  // One row more: the chart stands in it.
  const column = sheet.getRangeByIndexes(0, 0, top + tail + 1, 1);
  const widths = row.getColumnProperties({ format: { columnWidth: true } });
  const heights = column.getRowProperties({ format: { rowHeight: true } });
  const charts = sheet.charts.load("items/id,items/name,items/left,items/top,items/width,items/height");
  const property = sheet.customProperties.getItemOrNullObject(COMPARISON_PROPERTY).load("value");
  await context.sync();
  if (sheet.isNullObject || property.isNullObject) throw new ExcelFailure("sheetGone", sheetId);
  const id = crypto.randomUUID();
  const own = charts.items.find(({ name }) => name === CHART_NAME);
  return {
    sheetId,
    name: sheet.name,
    tag: property.value,
    widths: widths.value.map((one) => one.format!.columnWidth!),
    heights: heights.value.map((one) => one.format!.rowHeight!),
    chartIds: new Set(charts.items.map(({ id }) => id)),
    chart: own ? { left: own.left, top: own.top, width: own.width, height: own.height } : null,
    sheetIds: new Set(sheets.items.map((one) => one.id)),
    backup: `~${id}`.slice(0, 31),
    scratch: `~2${id}`.slice(0, 31),
  };
}

async function rewrite(
  context: Excel.RequestContext,
  before: SheetBefore,
  refresh: RefreshPlan,
  keepAs: string | null,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const backup = hiddenCopy(sheet, before.backup);
  const step = (name: string) => void backup.customProperties.add(STEP_PROPERTY, name);
  refresh.inserts.forEach((shift, place) => {
    shifted(sheet, shift).insert(
      shift.axis === "rows" ? Excel.InsertShiftDirection.down : Excel.InsertShiftDirection.right,
    );
    step(String(place + 1));
  });
  const { notes, beside } = refresh;
  const isCarried = notes.length > 0 || beside.moves.length > 0;
  const scratch = isCarried ? hiddenCopy(sheet, before.scratch) : null;
  await writeRefreshed(context, sheet, scratch, refresh, before);
  // Nothing from here on can be made up for: rows and columns that are gone take references to them along.
  refresh.removes.forEach((shift, place) => {
    shifted(sheet, shift).delete(
      shift.axis === "rows" ? Excel.DeleteShiftDirection.up : Excel.DeleteShiftDirection.left,
    );
    step(String(refresh.inserts.length + place + 1));
  });
  scratch?.delete();
  if (keepAs !== null) {
    backup.name = keepAs;
    backup.visibility = Excel.SheetVisibility.visible;
  }
  step(DONE);
  if (keepAs === null) backup.delete();
  await context.sync();
}

/** A copy that nobody sees and that is no sheet to refresh. */
function hiddenCopy(sheet: Excel.Worksheet, name: string): Excel.Worksheet {
  const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet);
  copy.visibility = Excel.SheetVisibility.hidden;
  copy.name = name;
  copy.customProperties.add(COMPARISON_PROPERTY, RETIRED);
  return copy;
}
