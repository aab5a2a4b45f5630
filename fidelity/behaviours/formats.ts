import { read, type Behaviour } from "../Behaviour";

const FORMAT = "javascript/api/excel/excel.rangeformat";
const SET_FORMAT = "office/dev/add-ins/excel/excel-add-ins-ranges-set-format";

/** Looks of cells, merging, clearing. */
export const FORMAT_BEHAVIOURS: Behaviour[] = [
  {
    id: "formats.fillByName",
    says: "A colour given by name is answered as #RRGGBB.",
    page: "javascript/api/excel/excel.rangefill",
    deed: (sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "orange";
      return read(fill, "color");
    },
  },
  {
    id: "formats.noFill",
    says: "A cell without a fill answers white.",
    deed: (sheet) => read(sheet.getRange("A1").format.fill, "color"),
  },
  {
    id: "formats.mixedFill",
    says: "Cells of two colours answer an empty text.",
    deed: (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A2").format.fill.color = "#00FF00";
      return read(sheet.getRange("A1:A2").format.fill, "color");
    },
  },
  {
    id: "formats.fillCleared",
    says: "fill.clear takes the colour away.",
    page: "javascript/api/excel/excel.rangefill",
    deed: (sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#FF0000";
      fill.clear();
      return read(fill, "color");
    },
  },
  {
    id: "formats.font",
    says: "What is set on a font is answered.",
    page: "javascript/api/excel/excel.rangefont",
    deed: (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.bold = true;
      font.italic = true;
      font.color = "#0000FF";
      font.size = 14;
      font.name = "Arial";
      return read(font, "bold", "italic", "color", "size", "name");
    },
  },
  {
    id: "formats.mixedBold",
    says: "A property that differs among the cells is null.",
    page: SET_FORMAT,
    deed: (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      return read(sheet.getRange("A1:A2").format.font, "bold");
    },
  },
  {
    id: "formats.alignment",
    says: "Alignments are answered by their names.",
    page: FORMAT,
    deed: (sheet) => {
      const { format } = sheet.getRange("A1");
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      return read(format, "horizontalAlignment", "verticalAlignment", "wrapText");
    },
  },
  {
    id: "formats.alignmentAtFirst",
    says: "An untouched cell is General and Bottom, and does not wrap.",
    page: FORMAT,
    deed: (sheet) => read(sheet.getRange("A1").format, "horizontalAlignment", "verticalAlignment", "wrapText"),
  },
  {
    id: "formats.indent",
    says: "indentLevel is a whole number from 0 to 250.",
    page: FORMAT,
    deed: (sheet) => {
      const { format } = sheet.getRange("A1");
      format.horizontalAlignment = "Left";
      format.indentLevel = 2;
      return read(format, "indentLevel");
    },
  },
  {
    id: "formats.numberFormat",
    says: "A format is written and read as a code.",
    page: SET_FORMAT,
    deed: (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["0.00%", "yyyy-mm-dd"]];
      return read(range, "numberFormat");
    },
  },
  {
    id: "formats.oneFormatForAll",
    says: "A single format is set on every cell of the range.",
    page: SET_FORMAT,
    deed: (sheet) => {
      const range = sheet.getRange("A1:B2");
      (range as { numberFormat: unknown }).numberFormat = "0.0";
      return read(range, "numberFormat");
    },
  },
  {
    id: "formats.generalAtFirst",
    says: "An untouched cell has the format General.",
    page: SET_FORMAT,
    deed: (sheet) => read(sheet.getRange("A1"), "numberFormat"),
  },
  {
    id: "formats.border",
    says: "A border is set and read by its edge.",
    page: "javascript/api/excel/excel.rangeborder",
    deed: (sheet) => {
      const border = sheet.getRange("B2").format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.color = "#FF0000";
      border.weight = "Thick";
      return read(border, "sideIndex", "style", "color", "weight");
    },
  },
  {
    id: "formats.noBorder",
    says: "An edge without a line has the style None.",
    page: "javascript/api/excel/excel.rangeborder",
    deed: (sheet) => read(sheet.getRange("B2").format.borders.getItem("EdgeTop"), "style"),
  },
  {
    id: "formats.columnWidth",
    says: "A width that is set is answered, up to a pixel.",
    page: FORMAT,
    deed: async (sheet) => {
      const { format } = sheet.getRange("A:A");
      format.columnWidth = 90;
      const [width] = await read(format, "columnWidth");
      return Math.abs(Number(width) - 90) <= 0.75;
    },
  },
  {
    id: "formats.rowHeight",
    says: "A height that is set is answered.",
    page: FORMAT,
    deed: (sheet) => {
      const { format } = sheet.getRange("1:1");
      format.rowHeight = 30;
      return read(format, "rowHeight");
    },
  },
  {
    id: "formats.mixedWidths",
    says: "Columns of different widths answer null.",
    page: FORMAT,
    deed: (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 90;
      return read(sheet.getRange("A1:B1").format, "columnWidth");
    },
  },
  {
    id: "formats.mergeKeepsFirst",
    says: "Merging keeps the value at the upper left and empties the others.",
    deed: (sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      return read(range, "values");
    },
  },
  {
    id: "formats.unmerge",
    says: "Unmerging leaves the value at the upper left.",
    page: "javascript/api/excel/excel.range",
    deed: (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, ""]];
      range.merge();
      range.unmerge();
      return read(range, "values");
    },
  },
  {
    id: "formats.clearContents",
    says: "clear('Contents') takes the values and leaves the format.",
    page: "javascript/api/excel/excel.range",
    deed: async (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear("Contents");
      return [...(await read(range, "values")), ...(await read(range.format.font, "bold"))];
    },
  },
  {
    id: "formats.clearFormats",
    says: "clear('Formats') takes the format and leaves the values.",
    page: "javascript/api/excel/excel.range",
    deed: async (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.numberFormat = [["0.00"]];
      range.format.font.bold = true;
      range.clear("Formats");
      return [...(await read(range, "values", "numberFormat")), ...(await read(range.format.font, "bold"))];
    },
  },
  {
    id: "formats.clearAll",
    says: "clear() takes both.",
    page: "javascript/api/excel/excel.range",
    deed: async (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear();
      return [...(await read(range, "values")), ...(await read(range.format.font, "bold"))];
    },
  },
];
