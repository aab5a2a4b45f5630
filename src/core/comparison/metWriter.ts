import { BOARD_TEXTS } from "../texts/boardSheet";
import type { Language } from "../texts/language";
import { metCell } from "./derived/targetCells";
import type { Column } from "./measures";
import type { SheetShape } from "./shape";
import type { Writer } from "./columnWriter";

/** 达标 or 未达标 by the cells of the same line. */
export function metWriter(shape: SheetShape, { aim, ...column }: Column, language: Language): Writer {
  const { of, limit, isMet } = aim!;
  const actual = shape.columnOf({ ...column, measure: of })!;
  const target = shape.columnOf({ ...column, measure: "target" });
  return ({ row }) => metCell({ row, column: actual }, limit ?? { row, column: target! }, isMet, BOARD_TEXTS[language]);
}
