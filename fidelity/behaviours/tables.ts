import { address, codeOf, read, type Behaviour } from "../Behaviour";

const TABLE = "javascript/api/excel/excel.table";
const TABLES = "javascript/api/excel/excel.tablecollection";

const ROWS = "javascript/api/excel/excel.tablerowcollection";

/** A table of three towns over A1:B4. */
function towns(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B4").values = [
    ["Town", "Output"],
    ["Beihe", 30],
    ["Anping", 10],
    ["Chengguan", 20],
  ];
  return sheet.tables.add("A1:B4", true);
}

/** Tables: their parts, rows, columns, formulas, order and end. */
export const TABLE_BEHAVIOURS: Behaviour[] = [
  {
    id: "tables.range",
    says: "getRange is the whole table.",
    page: TABLE,
    deed: (sheet) => address(towns(sheet).getRange()),
  },
  {
    id: "tables.header",
    says: "getHeaderRowRange is the head row.",
    page: TABLE,
    deed: (sheet) => read(towns(sheet).getHeaderRowRange(), "values"),
  },
  {
    id: "tables.body",
    says: "getDataBodyRange is what lies below the head.",
    page: TABLE,
    deed: (sheet) => address(towns(sheet).getDataBodyRange()),
  },
  {
    id: "tables.atFirst",
    says: "A new table shows its head, bands and buttons, and no totals.",
    page: TABLE,
    deed: (sheet) => read(towns(sheet), "showHeaders", "showBandedRows", "showFilterButton", "showTotals", "style"),
  },
  {
    id: "tables.headsAreTexts",
    says: "Numbers in the head become texts.",
    deed: async (sheet) => {
      sheet.getRange("A1:B1").values = [[2025, "x"]];
      const table = sheet.tables.add("A1:B3", true);
      return read(table.getHeaderRowRange(), "values", "valueTypes");
    },
  },
  {
    id: "tables.rowsAdded",
    says: "Rows are added at the end, and the table grows.",
    page: "javascript/api/excel/excel.tablerowcollection",
    deed: async (sheet) => {
      const table = towns(sheet);
      table.rows.add(undefined, [["Dongshan", 40]]);
      return [await address(table.getRange()), ...(await read(sheet.getRange("A5:B5"), "values"))];
    },
  },
  {
    id: "tables.rowInserted",
    says: "A row added at 0 comes first.",
    page: "javascript/api/excel/excel.tablerowcollection",
    deed: (sheet) => {
      const table = towns(sheet);
      table.rows.add(0, [["Dongshan", 40]]);
      return read(table.columns.getItem("Town").getDataBodyRange(), "values");
    },
  },
  {
    id: "tables.columnAdded",
    says: "A column is added at the right, its head with it.",
    page: "javascript/api/excel/excel.tablecolumncollection",
    deed: async (sheet) => {
      const table = towns(sheet);
      table.columns.add(undefined, [["Rank"], [1], [3], [2]]);
      return [await address(table.getRange()), ...(await read(sheet.getRange("C1:C4"), "values"))];
    },
  },
  {
    id: "tables.columnFormula",
    says: "A formula reads a column by its name.",
    page: "office/dev/add-ins/excel/excel-add-ins-tables",
    deed: async (sheet, context) => {
      const table = towns(sheet);
      table.name = "fidelity_towns";
      await context.sync();
      sheet.getRange("D1").formulas = [["=SUM(fidelity_towns[Output])"]];
      return read(sheet.getRange("D1"), "values");
    },
  },
  {
    id: "tables.resized",
    says: "A table is resized to a block with the same head row.",
    page: TABLE,
    deed: async (sheet) => {
      const table = towns(sheet);
      table.resize("A1:B6");
      return address(table.getRange());
    },
  },
  {
    id: "tables.converted",
    says: "convertToRange leaves the values and takes the table.",
    page: TABLE,
    deed: async (sheet) => {
      const range = towns(sheet).convertToRange();
      return [await address(range), ...(await read(sheet.tables, "count"))];
    },
  },
  {
    id: "tables.overlap",
    says: "A table over another one is refused.",
    deed: async (sheet, context) => {
      towns(sheet);
      await context.sync();
      return codeOf(async () => {
        sheet.tables.add("B2:D6", true);
        await context.sync();
      });
    },
  },
  {
    id: "tables.deleted",
    says: "delete takes the table and its cells.",
    page: TABLE,
    deed: async (sheet, context) => {
      towns(sheet).delete();
      await context.sync();
      return read(sheet.getRange("A1:B2"), "values");
    },
  },
  {
    id: "tables.missing",
    says: "getItem of a table that is not there is ItemNotFound.",
    page: TABLES,
    deed: (sheet) => codeOf(() => read(sheet.tables.getItem("fidelity_none"), "name")),
  },
  {
    id: "tables.sorted",
    says: "A table is sorted by a column, its rows kept together.",
    page: "javascript/api/excel/excel.tablesort",
    deed: (sheet) => {
      const table = towns(sheet);
      table.sort.apply([{ key: 1, ascending: true }]);
      return read(table.getDataBodyRange(), "values");
    },
  },
  {
    id: "tables.totals",
    says: "The total row is one below the body.",
    page: TABLE,
    deed: (sheet) => {
      const table = towns(sheet);
      table.showTotals = true;
      return address(table.getTotalRowRange());
    },
  },
  {
    id: "tables.touching",
    says: "getTables answers the tables that touch a range.",
    page: "javascript/api/excel/excel.range",
    deed: async (sheet, context) => {
      towns(sheet);
      const touched = sheet.getRange("B3:F9").getTables(false).getCount();
      const inside = sheet.getRange("B3:F9").getTables(true).getCount();
      await context.sync();
      return [touched.value, inside.value];
    },
  },
  {
    id: "tables.totalsHidden",
    says: "A hidden total row leaves the body as it was.",
    page: TABLE,
    deed: async (sheet) => {
      const table = towns(sheet);
      table.showTotals = true;
      table.showTotals = false;
      return [await address(table.getRange()), await address(table.getDataBodyRange())];
    },
  },
  {
    id: "tables.rowsBelowShift",
    says: "Rows below an inserted row are shifted downwards, the cells under the table with them.",
    page: ROWS,
    deed: (sheet) => {
      const table = towns(sheet);
      sheet.getRange("A6").values = [["note"]];
      table.rows.add(1, [["Dongshan", 40]]);
      return read(sheet.getRange("A2:A7"), "values");
    },
  },
  {
    id: "tables.rowsDeletedAt",
    says: "deleteRowsAt takes rows out and the others move up.",
    page: ROWS,
    deed: async (sheet) => {
      const table = towns(sheet);
      table.rows.deleteRowsAt(0, 2);
      return [await address(table.getRange()), ...(await read(table.getDataBodyRange(), "values"))];
    },
  },
  {
    id: "tables.rowMissing",
    says: "deleteRows of a row that is not there is InvalidArgument.",
    page: ROWS,
    deed: (sheet, context) =>
      codeOf(async () => {
        towns(sheet).rows.deleteRows([9]);
        await context.sync();
      }),
  },
  {
    id: "tables.rowFiltered",
    says: "deleteRows of a filtered table is InsertDeleteConflict.",
    page: ROWS,
    deed: (sheet, context) =>
      codeOf(async () => {
        const table = towns(sheet);
        table.columns.getItem("Town").filter.applyValuesFilter(["Beihe"]);
        table.rows.deleteRows([0]);
        await context.sync();
      }),
  },
  {
    id: "tables.columnInserted",
    says: "A column added at 1 shifts the others to the side.",
    page: "javascript/api/excel/excel.tablecolumncollection",
    deed: (sheet) => {
      const table = towns(sheet);
      table.columns.add(1, [["Rank"], [1], [3], [2]]);
      return read(table.getHeaderRowRange(), "values");
    },
  },
  {
    id: "tables.columnDeleted",
    says: "A column is deleted, and the table narrows.",
    page: "javascript/api/excel/excel.tablecolumn",
    deed: async (sheet) => {
      const table = towns(sheet);
      table.columns.getItem("Town").delete();
      return [await address(table.getRange()), ...(await read(table.getHeaderRowRange(), "values"))];
    },
  },
  {
    id: "tables.withoutHeads",
    says: "A table without heads gets them, and its data move down by one.",
    page: TABLES,
    deed: async (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add("A1:B2", false);
      return [await address(table.getRange()), ...(await read(table.getDataBodyRange(), "values"))];
    },
  },
];
