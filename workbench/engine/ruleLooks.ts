import {
  InterceptorEffectEnum,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { contains } from "../model/address";
import { numberText } from "../model/numberText";
import type { DataBar } from "../model/rules";
import type { Sheet } from "../model/Sheet";
import { drawnBar, type DrawnBar } from "./dataBars";
import type { WorkbookMirror } from "./WorkbookMirror";

/** After conditional formats and the formats of numbers (10), before numbers are fitted into their cells (6). */
const PRIORITY = 8;

type Shown = Nullable<ICellDataForSheetInterceptor & { dataBar?: DrawnBar }>;

/** Shows what Univer has no place for in its conditional formats: their number formats, and axes and lines of data bars. */
export function showRuleLooks(injector: Injector, mirror: WorkbookMirror, locale: string): { dispose(): void } {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.ruleLooks",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const sheet = mirror.sheet(location.subUnitId);
      const needed = sheet?.conditionalFormats.some((rule) => rule.kind === "dataBar" || "numberFormat" in rule);
      return next(sheet && needed ? withBar(withNumber(cell, location, locale), sheet, location) : cell);
    },
  });
}

/** A rule's look lies over the cell's own, its number format among it; the number was already written by the cell's own. */
function withNumber(
  cell: Shown,
  { rawData, workbook }: ISheetLocation & { rawData?: Nullable<ICellData> },
  locale: string,
): Shown {
  if (!cell || typeof rawData?.v !== "number" || typeof cell.s !== "object") return cell;
  const own = workbook.getStyles().getStyleByCell(rawData)?.n?.pattern;
  const pattern = (cell.s as IStyleData | null)?.n?.pattern;
  if (pattern === undefined || pattern === own) return cell;
  return { ...cell, v: pattern === "General" ? rawData.v : numberText(rawData.v, pattern, locale) };
}

function withBar(cell: Shown, sheet: Sheet, { row, col }: ISheetLocation): Shown {
  if (!cell?.dataBar) return cell;
  const bar = sheet.conditionalFormats.find(
    (rule): rule is typeof rule & DataBar => rule.kind === "dataBar" && contains(rule.rect, row, col),
  );
  return bar ? { ...cell, dataBar: drawnBar(bar, cell.dataBar) } : cell;
}
