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

/**
 * Calls back whenever another sheet comes to the front; the result ends it. A host that refuses the watch (a cell is being
 * edited) costs only that the pane does not follow by itself.
 */
export function watchActiveSheet(onChange: () => void): () => void {
  let ended = false;
  const watch = inExcel(async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async () => {
      if (!ended) onChange();
    });
    await context.sync();
    return handler;
  });
  const end = async () => {
    const handler = await watch;
    handler.remove();
    await handler.context.sync();
  };
  watch.catch(() => undefined);
  return () => {
    ended = true;
    void end().catch(() => undefined);
  };
}
