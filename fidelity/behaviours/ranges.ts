import { address, codeOf, read, type Answer, type Behaviour } from "../Behaviour";

const RANGE = "javascript/api/excel/excel.range";

/** A behaviour that is one way from a range to another. */
function way(name: string, says: string, go: (sheet: Excel.Worksheet) => Excel.Range): Behaviour {
  return { id: `ranges.${name}`, says, page: RANGE, deed: (sheet) => address(go(sheet)) };
}

/** A behaviour of used cells: B2 and D5 are filled. */
function used(name: string, says: string, ask: (sheet: Excel.Worksheet) => Promise<Answer>): Behaviour {
  const deed: Behaviour["deed"] = async (sheet, context) => {
    sheet.getRange("B2").values = [["first"]];
    sheet.getRange("D5").values = [["last"]];
    await context.sync();
    return ask(sheet);
  };
  return { id: `ranges.${name}`, says, page: RANGE, deed };
}

/** How ranges are found from one another, and what they say of themselves. */
export const RANGE_BEHAVIOURS: Behaviour[] = [
  way("cell", "getCell counts from zero, within the range.", (sheet) => sheet.getRange("B2:D4").getCell(1, 2)),
  way("cellOutside", "getCell may lie outside its range, within the grid.", (sheet) =>
    sheet.getRange("B2:C3").getCell(5, 5),
  ),
  way("offset", "getOffsetRange moves the range.", (sheet) => sheet.getRange("B2:C3").getOffsetRange(2, -1)),
  way("resized", "getResizedRange grows by rows and columns.", (sheet) => sheet.getRange("B2").getResizedRange(2, 3)),
  way("resizedLess", "Negative numbers make it smaller.", (sheet) => sheet.getRange("B2:E6").getResizedRange(-1, -2)),
  way("absolute", "getAbsoluteResizedRange sets the size.", (sheet) =>
    sheet.getRange("B2:E6").getAbsoluteResizedRange(2, 2),
  ),
  way("bounding", "getBoundingRect encloses both.", (sheet) => sheet.getRange("B2:C5").getBoundingRect("D10:E15")),
  way("intersection", "getIntersection is what both have.", (sheet) =>
    sheet.getRange("A1:C3").getIntersection("B2:D4"),
  ),
  way("lastCell", "getLastCell is at the lower right.", (sheet) => sheet.getRange("B2:D5").getLastCell()),
  way("lastRow", "getLastRow is a row of the range.", (sheet) => sheet.getRange("B2:D5").getLastRow()),
  way("lastColumn", "getLastColumn is a column of the range.", (sheet) => sheet.getRange("B2:D5").getLastColumn()),
  way("row", "getRow counts from zero.", (sheet) => sheet.getRange("B2:D5").getRow(1)),
  way("column", "getColumn counts from zero.", (sheet) => sheet.getRange("B2:D5").getColumn(1)),
  way("columnsAfter", "getColumnsAfter lies to the right.", (sheet) => sheet.getRange("B2:D5").getColumnsAfter(2)),
  way("columnsBefore", "getColumnsBefore lies to the left.", (sheet) => sheet.getRange("D2:E5").getColumnsBefore(2)),
  way("rowsBelow", "getRowsBelow lies below.", (sheet) => sheet.getRange("B2:D5").getRowsBelow(2)),
  way("rowsAbove", "getRowsAbove lies above.", (sheet) => sheet.getRange("B4:D5").getRowsAbove(2)),
  way("entireRow", "getEntireRow is whole rows.", (sheet) => sheet.getRange("B4:E11").getEntireRow()),
  way("entireColumn", "getEntireColumn is whole columns.", (sheet) => sheet.getRange("B4:E11").getEntireColumn()),
  way("byIndexes", "getRangeByIndexes takes start and count.", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4)),
  used("usedOfSheet", "The used range of a sheet is the smallest that holds all its values.", (sheet) =>
    address(sheet.getUsedRange()),
  ),
  used("usedOfRange", "The used range of a range lies within it.", (sheet) =>
    address(sheet.getRange("C1:F9").getUsedRange()),
  ),
  used("usedFormatted", "A format alone is no value for getUsedRange(true).", async (sheet) => {
    sheet.getRange("H9").format.fill.color = "#FF0000";
    return address(sheet.getUsedRange(true));
  }),
  used("usedWithFormat", "A formatted cell counts for getUsedRange().", async (sheet) => {
    sheet.getRange("H9").format.fill.color = "#FF0000";
    return address(sheet.getUsedRange());
  }),
  used("edgeDown", "getRangeEdge goes to the edge of the filled block.", (sheet) =>
    address(sheet.getRange("D1").getRangeEdge("Down")),
  ),
  used("surrounding", "getSurroundingRegion is bounded by blank rows and columns.", (sheet) =>
    address(sheet.getRange("D5").getSurroundingRegion()),
  ),
  {
    id: "ranges.usedOfEmpty",
    says: "The used range of an empty sheet is its first cell.",
    page: "javascript/api/excel/excel.worksheet",
    deed: (sheet) => address(sheet.getUsedRange()),
  },
  {
    id: "ranges.usedOrNull",
    says: "getUsedRangeOrNullObject of an empty sheet is a null object.",
    page: "javascript/api/excel/excel.worksheet",
    deed: async (sheet, context) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return range.isNullObject;
    },
  },
  {
    id: "ranges.noIntersection",
    says: "getIntersection without a common cell is ItemNotFound.",
    page: RANGE,
    deed: (sheet) => codeOf(() => address(sheet.getRange("A1").getIntersection("C3"))),
  },
  {
    id: "ranges.nullIntersection",
    says: "getIntersectionOrNullObject without a common cell is a null object.",
    page: RANGE,
    deed: async (sheet, context) => {
      const range = sheet.getRange("A1").getIntersectionOrNullObject("C3");
      await context.sync();
      return range.isNullObject;
    },
  },
  {
    id: "ranges.offGrid",
    says: "A range beyond the grid is refused with InvalidArgument.",
    deed: (sheet) => codeOf(() => address(sheet.getRange("A1").getOffsetRange(-1, 0))),
  },
  {
    id: "ranges.badAddress",
    says: "An address that is none is InvalidArgument.",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    deed: (sheet) => codeOf(() => address(sheet.getRange("A1:1Z"))),
  },
  {
    id: "ranges.self",
    says: "A range tells its place and its size.",
    page: RANGE,
    deed: (sheet) => read(sheet.getRange("C2:D5"), "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount"),
  },
  {
    id: "ranges.countOfColumn",
    says: "cellCount of more than 2,147,483,647 cells is -1.",
    page: RANGE,
    deed: (sheet) => read(sheet.getRange(), "cellCount"),
  },
  {
    id: "ranges.wholeColumn",
    says: "A whole column says so, and its values are null.",
    page: "office/dev/add-ins/excel/excel-add-ins-ranges-unbounded",
    deed: (sheet) => read(sheet.getRange("C:C"), "isEntireColumn", "isEntireRow", "rowCount", "values"),
  },
  {
    id: "ranges.writeWholeColumn",
    says: "Values cannot be set on an unbounded range.",
    page: "office/dev/add-ins/excel/excel-add-ins-ranges-unbounded",
    deed: (sheet, context) =>
      codeOf(async () => {
        sheet.getRange("A:A").values = [["Due Date"]];
        await context.sync();
      }),
  },
];
