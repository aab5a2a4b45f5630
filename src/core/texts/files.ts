import type { FileNoticeCode, FileRefusalCode } from "../intake/FileReading";
import type { Catalogue } from "./language";

/** Why a file was not read, and what to do; arguments in the order of `FileRefusal.args`. */
type RefusalTexts = Record<FileRefusalCode, (...args: string[]) => string>;

/** What to know about a file that was read; the first argument is the sheet. */
type NoticeTexts = Record<FileNoticeCode, (sheet: string, ...args: string[]) => string>;

const zhRefusals: RefusalTexts = {
  empty: () => "文件是空的，请换一个有数据的文件。",
  tooLarge: (size, most) =>
    `文件有 ${size} MB，最多读 ${most} MB。请在 Excel 里按年份或乡镇分成几个文件，或删去图片后另存，再逐个导入。`,
  tooManyCells: (sheet, most) =>
    `读到工作表“${sheet}”时单元格超过 ${most} 万个，读不下。请把需要的行列复制到新工作簿，或按月分成几个文件，再逐个导入。`,
  oldExcel: () => "这是旧版 Excel 的 .xls 文件，不能直接读。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。",
  binaryExcel: () => "这是二进制的 .xlsb 文件，不能直接读。请用 Excel 打开，另存为 .xlsx 后再导入。",
  wps: () => "这是 WPS 表格的 .et 文件，不能直接读。请用 WPS 打开，另存为 .xlsx 后再导入。",
  encrypted: () => "文件有打开密码，不能读。请用 Excel 打开，在“文件—信息—保护工作簿”里去掉密码，保存后再导入。",
  broken: () => "文件已损坏或没有传完整。请重新下载，或用 Excel 打开修复后另存为 .xlsx，再导入。",
  bomb: () => "文件展开后大得不像工作簿，为安全没有读。请用 Excel 打开，把需要的数据复制到新工作簿，再导入。",
  otherFile: () => "这不是 Excel 工作簿。可以读 .xlsx、.xlsm、.csv、.txt 和含表格的网页。",
  openDocument: () => "这是 OpenDocument 表格（.ods），不能直接读。请另存为 .xlsx 后再导入。",
  picture: () => "这是图片，不能读图里的数。请向填报单位要 Excel 表，或把数录入工作表后再导入。",
  pdf: () => "这是 PDF，不能直接读。请向填报单位要 Excel 表，或把表格复制到工作表后再导入。",
  archive: () => "这是压缩包。请先解压，再导入里面的 .xlsx 或 .csv 文件。",
  xmlSpreadsheet: () => "这是“XML 表格”或“单个文件网页”格式，不能直接读。请用 Excel 打开，另存为 .xlsx 后再导入。",
  nothingInCells: () => "工作簿里看得见的工作表都没有内容。如果数据在隐藏的工作表里，请先取消隐藏并保存。",
  onlyPictures: () => "工作表里只有图片，单元格没有内容；图里的数读不了。请要 Excel 原表，或把数录入单元格。",
  onlyCharts: () => "工作表里只有图表，单元格没有内容。请导入图表所用的数据表。",
  noTable: () => "网页里没有找到表格。请打开网页，选中表格复制，再粘贴到工作表或窗格。",
  nothingCopied: () => "剪贴板里没有表格。请先在网页、Excel 或 WPS 里选中表格并复制。",
  notText: () => "不是可以读的文本；需要 UTF-8、UTF-16 或 GB18030 编码。请用 Excel 打开，另存为 .xlsx 或“CSV UTF-8”。",
  brokenQuote: (line) => `第 ${line} 行的引号没有成对；含逗号或换行的内容要用一对英文双引号括起来。`,
};

const zhNotices: NoticeTexts = {
  macros: () => "文件里有宏；只读了单元格里的值，宏没有运行。",
  pictures: (sheet) => `工作表“${sheet}”里的图片没有读；图里如有数，请录入单元格。`,
  charts: (sheet) => `工作表“${sheet}”里的图表没有读。`,
  pivot: (sheet) => `工作表“${sheet}”有数据透视表；读的是它上次刷新后的值。`,
  hiddenSheet: (sheet) => `隐藏的工作表“${sheet}”没有读；需要时请先取消隐藏并保存。`,
  uncalculated: (sheet, count, first) =>
    `工作表“${sheet}”有 ${count} 个公式没有计算结果（第一个在 ${first}），没有当作 0。请用 Excel 打开并保存一次，再导入。`,
  otherFormat: () => "文件的扩展名与内容不符，已按内容读取。",
  emptySheet: (sheet) => `工作表“${sheet}”没有内容。`,
  skippedTables: (sheet, count) => `“${sheet}”里还有 ${count} 个很小或只作排版的表格没有读。`,
};

const enRefusals: RefusalTexts = {
  empty: () => "The file is empty; choose one that holds data.",
  tooLarge: (size, most) =>
    `The file has ${size} MB; at most ${most} MB are read. Split it by year or town in Excel, or save it without its pictures, and import the parts one by one.`,
  tooManyCells: (sheet, most) =>
    `At sheet “${sheet}” the file exceeds ${most}0,000 cells, too many to read. Copy the rows and columns you need into a new workbook, or split it by month, and import the parts one by one.`,
  oldExcel: () =>
    "This is an .xls file of old Excel, which is not read. Open it in Excel or WPS, save it as .xlsx, then import it.",
  binaryExcel: () =>
    "This is a binary .xlsb file, which is not read. Open it in Excel, save it as .xlsx, then import it.",
  wps: () => "This is an .et file of WPS, which is not read. Open it in WPS, save it as .xlsx, then import it.",
  encrypted: () =>
    "The file has a password. Open it in Excel, remove the password under File, Info, Protect Workbook, save it, then import it.",
  broken: () =>
    "The file is damaged or incomplete. Download it again, or let Excel repair it and save it as .xlsx, then import it.",
  bomb: () =>
    "Unpacked, the file is larger than any real workbook, so it was not read. Copy the data you need into a new workbook in Excel, then import that.",
  otherFile: () =>
    "This is no Excel workbook. Files that are read: .xlsx, .xlsm, .csv, .txt and web pages with tables.",
  openDocument: () =>
    "This is an OpenDocument spreadsheet (.ods), which is not read. Save it as .xlsx, then import it.",
  picture: () =>
    "This is a picture; figures in pictures are not read. Ask for the Excel table, or type the figures into a sheet and import that.",
  pdf: () =>
    "This is a PDF, which is not read. Ask for the Excel table, or copy the table into a sheet and import that.",
  archive: () => "This is an archive. Unpack it first, then import the .xlsx or .csv file in it.",
  xmlSpreadsheet: () =>
    "This is an XML spreadsheet or a single-file web page, which is not read. Open it in Excel, save it as .xlsx, then import it.",
  nothingInCells: () =>
    "No visible sheet of the workbook holds anything. If the data are on a hidden sheet, unhide it and save the file.",
  onlyPictures: () =>
    "The sheets hold pictures and no cells; figures in pictures are not read. Ask for the Excel table, or type the figures into cells.",
  onlyCharts: () => "The sheets hold charts and no cells. Import the table that the charts were made of.",
  noTable: () => "The web page has no table. Open it, copy the table, and paste it into a sheet or the pane.",
  nothingCopied: () =>
    "Nothing was copied. Select a table on a web page, in Excel or WPS, copy it, then paste it here.",
  notText: () =>
    "This is no text that can be read; UTF-8, UTF-16 or GB18030 is needed. Open it in Excel and save it as .xlsx or CSV UTF-8.",
  brokenQuote: (line) =>
    `A quotation mark on line ${line} has no partner; put contents with commas or line breaks between two quotation marks.`,
};

const enNotices: NoticeTexts = {
  macros: () => "The file has macros; only the values of its cells were read, no macro was run.",
  pictures: (sheet) => `Pictures on sheet “${sheet}” were not read; type figures that are in them into cells.`,
  charts: (sheet) => `Charts on sheet “${sheet}” were not read.`,
  pivot: (sheet) => `Sheet “${sheet}” has a pivot table; its values as last refreshed were read.`,
  hiddenSheet: (sheet) => `The hidden sheet “${sheet}” was not read; unhide it and save the file if you need it.`,
  uncalculated: (sheet, count, first) =>
    `${count} formulas on sheet “${sheet}” have no result yet (the first in ${first}); they were not taken for 0. Open the file in Excel, save it, then import it again.`,
  otherFormat: () => "The ending of the file's name does not fit what it holds; it was read for what it is.",
  emptySheet: (sheet) => `Sheet “${sheet}” is empty.`,
  skippedTables: (sheet, count) => `${count} more tables of “${sheet}”, small or for layout only, were not read.`,
};

export const FILE_REFUSALS: Catalogue<RefusalTexts> = { "zh-CN": zhRefusals, "en-US": enRefusals };
export const FILE_NOTICES: Catalogue<NoticeTexts> = { "zh-CN": zhNotices, "en-US": enNotices };
