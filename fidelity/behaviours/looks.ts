import { codeOf, read, type Behaviour } from "../Behaviour";

const FONT = "javascript/api/excel/excel.rangefont";

/** Looks of fonts and borders, units of axes, and what the workbook says of itself. */
export const LOOK_BEHAVIOURS: Behaviour[] = [
  {
    id: "looks.accountantsLine",
    says: "underline takes the accountants' double line.",
    page: "javascript/api/excel/excel.rangeunderlinestyle",
    deed: (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.underline = "DoubleAccountant";
      return read(font, "underline");
    },
  },
  {
    id: "looks.mixedLines",
    says: "Cells that differ in their underline answer null.",
    page: FONT,
    deed: (sheet) => {
      sheet.getRange("A1").format.font.underline = "Double";
      return read(sheet.getRange("A1:A2").format.font, "underline");
    },
  },
  {
    id: "looks.superscript",
    says: "superscript is answered as it was set.",
    page: FONT,
    deed: (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.superscript = true;
      return read(font, "superscript", "subscript");
    },
  },
  {
    id: "looks.scriptsExclude",
    says: "Lowering letters that were raised takes the raising away.",
    deed: (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.superscript = true;
      font.subscript = true;
      return read(font, "superscript", "subscript");
    },
  },
  {
    id: "looks.fontTint",
    says: "A font that is not lightened or darkened has the shade 0.",
    page: FONT,
    deed: (sheet) => read(sheet.getRange("A1").format.font, "tintAndShade"),
  },
  {
    id: "looks.fontTintColor",
    says: "color answers the colour that is seen after a font was lightened.",
    deed: (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.color = "#4472C4";
      font.tintAndShade = 0.4;
      return read(font, "color", "tintAndShade");
    },
  },
  {
    id: "looks.readingOrder",
    says: "The order of reading is Context until it is set.",
    page: "javascript/api/excel/excel.readingorder",
    deed: async (sheet) => {
      const { format } = sheet.getRange("A1");
      const before = await read(format, "readingOrder");
      format.readingOrder = "RightToLeft";
      return [...before, ...(await read(format, "readingOrder"))];
    },
  },
  {
    id: "looks.formulaHidden",
    says: "Formulas are shown until formulaHidden is set; where cells differ it is null.",
    page: "javascript/api/excel/excel.formatprotection",
    deed: async (sheet) => {
      const before = await read(sheet.getRange("A1").format.protection, "formulaHidden");
      sheet.getRange("A1").format.protection.formulaHidden = true;
      return [...before, ...(await read(sheet.getRange("A1:A2").format.protection, "formulaHidden"))];
    },
  },
  {
    id: "looks.axisUnits",
    says: "The units of an axis are answered as they were set.",
    page: "javascript/api/excel/excel.chartaxis",
    deed: (sheet) => {
      sheet.getRange("A1:B3").values = [["a", "b"], ["x", 1], ["y", 12]]; // prettier-ignore
      const axis = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).axes.valueAxis;
      axis.majorUnit = 4;
      axis.minorUnit = 2;
      return read(axis, "majorUnit", "minorUnit");
    },
  },
  {
    id: "looks.axisUnitOfNothing",
    says: "An axis takes no unit of 0.",
    deed: (sheet, context) => {
      sheet.getRange("A1:B3").values = [["a", "b"], ["x", 1], ["y", 12]]; // prettier-ignore
      const axis = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).axes.valueAxis;
      return codeOf(async () => {
        axis.majorUnit = 0;
        await context.sync();
      });
    },
  },
  {
    id: "looks.dirty",
    says: "A workbook is dirty after a cell was written.",
    page: "javascript/api/excel/excel.workbook",
    deed: async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      return read(context.workbook, "isDirty");
    },
  },
  {
    id: "looks.styleBorders",
    says: "Cells take the borders of their style.",
    page: "javascript/api/excel/excel.style",
    deed: async (sheet, context) => {
      const name = `kit ${Date.now()}`;
      context.workbook.styles.add(name);
      const style = context.workbook.styles.getItem(name);
      style.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A1").style = name;
      const answer = await read(sheet.getRange("A1").format.borders.getItem("EdgeBottom"), "style");
      style.delete();
      await context.sync();
      return answer;
    },
  },
  {
    id: "looks.selectedData",
    says: "The common API gives the selected cells as a matrix of values.",
    page: "javascript/api/office/office.document",
    deed: async (sheet, context, document) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", 0.5]];
      sheet.activate();
      range.select();
      await context.sync();
      return selected(document);
    },
  },
  {
    id: "looks.selectedShape",
    says: "Data of another shape than several selected cells are refused.",
    page: "javascript/api/office/office.document",
    deed: async (sheet, context, document) => {
      sheet.activate();
      sheet.getRange("A1:B2").select();
      await context.sync();
      return setSelected(document, [[1]]);
    },
  },
  {
    id: "looks.selectedFormula",
    says: "A text that begins with = is a formula when it is set into the selected cell.",
    page: "javascript/api/office/office.document",
    deed: async (sheet, context, document) => {
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return [await setSelected(document, "=1+1"), ...(await read(sheet.getRange("A1"), "formulas", "values"))];
    },
  },
];

type Cells = (string | number | boolean)[][];

/** The selected cells, or the number of the error. */
function selected(document: Office.Document): Promise<number | Cells> {
  const matrix = "matrix" as unknown as Office.CoercionType.Matrix;
  return new Promise((done) =>
    document.getSelectedDataAsync(matrix, ({ status, error, value }) =>
      done(String(status) === "failed" ? error.code : (value as Cells)),
    ),
  );
}

/** 0, or the number of the error. */
function setSelected(document: Office.Document, data: string | Cells): Promise<number> {
  return new Promise((done) =>
    document.setSelectedDataAsync(data as string, ({ status, error }) =>
      done(String(status) === "failed" ? error.code : 0),
    ),
  );
}
