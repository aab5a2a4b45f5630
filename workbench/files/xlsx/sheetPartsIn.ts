import type { Sheet as FileSheet } from "hucre/xlsx";
import type { Sheet } from "../../model/Sheet";
import { DEFAULT_COLUMN_WIDTH } from "../../model/style";
import type { Workbook } from "../../model/Workbook";
import { commentsIn } from "./comments";
import { sheetPropertiesIn } from "./customParts";
import { drawingIn } from "./drawings";
import { filterIn } from "./filters";
import { linksIn } from "./links";
import type { Package } from "./Package";
import { protectionIn } from "./protection";
import { rulesIn } from "./rulesIn";
import { keepSheet } from "./keptSheet";
import { sheetWithoutCells } from "./sheetXml";
import type { StyleContext } from "./styleIn";
import { tablePartsIn } from "./tables";
import { validationsIn } from "./validations";
import { charactersToPoints } from "./units";
import { child, children, type XmlElement } from "./xml";

/** What the parts of a sheet refer to outside of it. */
export interface PartsContext extends StyleContext {
  file: Package;
  /** The sheet as the library gives it. */
  sheet: FileSheet;
  functions: string[];
  looks: XmlElement[];
  onLoss: (text: string) => void;
}

/** Elements of a sheet that neither the library nor we take along. */
const LEFT_OUT: Record<string, string> = {
  protectedRanges: "ranges that stay open for editing under protection",
  scenarios: "scenarios",
  dataConsolidate: "consolidation",
  customSheetViews: "views of single people",
  cellWatches: "watched cells",
  picture: "a background picture",
  legacyDrawingHF: "pictures in headers or footers",
  oleObjects: "embedded objects",
  controls: "form controls",
};

/** Reads what stands beside the cells of a sheet and the library does not give, or gives in part only. */
export function sheetPartsIn(workbook: Workbook, sheet: Sheet, path: string, context: PartsContext): void {
  const { file, functions, looks, theme, defaultFont } = context;
  const root = sheetWithoutCells(file.text(path) ?? "<worksheet/>");
  const onLoss = (text: string) => context.onLoss(`${sheet.name}: ${text}`);
  const newId = () => workbook.newId();
  usualWidthIn(sheet, root, defaultFont);
  sheet.conditionalFormats = rulesIn(root, { functions, looks, theme, defaultFont, newId, onLoss });
  sheet.validations = validationsIn(root, functions, onLoss);
  sheet.hyperlinks = linksIn(root, file, path, onLoss);
  sheet.protection = protectionIn(root);
  sheet.autoFilter = filterIn(root, onLoss);
  sheet.comments = commentsIn(file, path, newId, onLoss);
  for (const [name, value] of sheetPropertiesIn(root, file, path)) sheet.customProperties.set(name, value);
  drawingIn(sheet, file, path, { theme, newId, onLoss });
  for (const [name, words] of Object.entries(LEFT_OUT)) if (children(root, name).length > 0) onLoss(words);
  tablePartsIn(workbook, file, path, onLoss);
  keepSheet(workbook, sheet, context.sheet, root);
}

/** The width a sheet has chosen for all its other columns; one within a point of the workbook's own is that. */
function usualWidthIn(sheet: Sheet, root: XmlElement, font: StyleContext["defaultFont"]): void {
  const characters = Number(child(root, "sheetFormatPr")?.attributes.defaultColWidth ?? NaN);
  const points = charactersToPoints(characters, font);
  if (Math.abs(points - DEFAULT_COLUMN_WIDTH) >= 1) sheet.usualWidth = points;
  // A column that only has a look may say the usual width.
  for (const column of sheet.lines.any ? [...sheet.columnWidths.keys()] : []) {
    if (Math.abs((sheet.columnWidths.get(column) ?? 0) - points) < 0.01) sheet.columnWidths.delete(column);
  }
}
