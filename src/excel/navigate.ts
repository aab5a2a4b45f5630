import { inExcel } from "./failure";

/** Brings a sheet to the front, with a cell of it selected where one is named. */
export function showPlace(sheet: string, address = "A1"): Promise<void> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(address).select();
    await context.sync();
  });
}

/** Calls back whenever another sheet comes to the front; the result ends it. */
export async function watchActiveSheet(onChange: () => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onActivated.add(() => Promise.resolve(onChange()));
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
