import { InterceptorEffectEnum, type ICellDataForSheetInterceptor, type Injector, type Nullable } from "@univerjs/core";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { contains } from "../model/address";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { tableLook } from "./tableLook";
import type { WorkbookMirror } from "./WorkbookMirror";

/** The corner of a cell with a comment, and with a note, as Excel marks them. */
const MARKS = { comment: { color: "#7B3FF2", size: 7 }, note: { color: "#E03C31", size: 7 } };
const PRIORITY = 5;

/** Shows over the grid's cells what Univer has no place for: the look of tables and the corner of commented cells. */
export class Decorations {
  readonly #stop: (() => void)[];
  #commented = new Map<Sheet, Map<string, "comment" | "note">>();

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    mirror: WorkbookMirror,
  ) {
    const interceptor = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench.decorations",
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const sheet = mirror.sheet(subUnitId);
        return next(sheet ? this.#decorated(cell, sheet, row, col) : cell);
      },
    });
    const stopListening = workbook.listen((change) => {
      if (change.kind !== "tables" && change.kind !== "layout" && change.kind !== "sheets") return;
      this.#commented.clear();
      this.#redraw();
    });
    this.#stop = [() => interceptor.dispose(), stopListening];
    this.#redraw();
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
  }

  #decorated(
    cell: Nullable<ICellDataForSheetInterceptor>,
    sheet: Sheet,
    row: number,
    column: number,
  ): Nullable<ICellDataForSheetInterceptor> {
    const table = this.workbook.tables.find((one) => one.sheet === sheet && contains(one.rect, row, column));
    const themeStyle = table && tableLook(table, row);
    const kind = this.#comments(sheet).get(`${row}!${column}`);
    if (!themeStyle && !kind) return cell;
    return {
      ...cell,
      ...(themeStyle && { themeStyle }),
      ...(kind && { markers: { ...cell?.markers, tr: MARKS[kind] } }),
    };
  }

  #comments(sheet: Sheet): Map<string, "comment" | "note"> {
    let found = this.#commented.get(sheet);
    if (!found) {
      found = new Map(sheet.comments.map(({ row, column, kind }) => [`${row}!${column}`, kind]));
      this.#commented.set(sheet, found);
    }
    return found;
  }

  #redraw(): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.unitId);
    const skeletons = render?.with(SheetSkeletonManagerService);
    const current = skeletons?.getCurrentParam();
    if (!skeletons || !current) return;
    skeletons.makeDirty({ sheetId: current.sheetId, commandId: "workbench.decorations" });
    skeletons.reCalculate();
    render?.mainComponent?.makeForceDirty();
  }
}
