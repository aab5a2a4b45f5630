import { periodLabel } from "../period/periodLabel";
import { BOARD_TEXTS } from "../texts/boardSheet";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import { columnWriter, placesOf, rankWriter, type Writer } from "./columnWriter";
import type { DraftCell } from "./derived/Derived";
import { verdictCell } from "./derived/verdictCell";
import { verdictColumns } from "./measures";
import type { SheetShape } from "./shape";

/** The cells of the table's body: one line for each unit; derived columns follow from cells of the same sheet. */
export function bodyCells(shape: SheetShape, texts: SheetTexts, language: Language): DraftCell[][] {
  const rank = rankWriter(shape, shape.main);
  const columns = shape.columns.map((column) => columnWriter(shape, column, texts, language));
  const verdict = shape.hasVerdict ? verdictWriter(shape, texts, language) : null;
  return shape.units.map((unit, place) => {
    const line = { unit, place, row: shape.rows.first + place };
    const period = unit.row?.period ? periodLabel(unit.row.period, language) : null;
    return [
      rank(line),
      unit.name,
      ...(shape.isMixed ? [period] : []),
      ...columns.map((write) => write(line)),
      ...(verdict ? [verdict(line)] : []),
    ];
  });
}

function verdictWriter(shape: SheetShape, texts: SheetTexts, language: Language): Writer {
  const { pace, growth } = verdictColumns(shape.columns, shape.main, shape.isOver);
  const words = { ...texts, met: BOARD_TEXTS[language].met, missed: BOARD_TEXTS[language].missed };
  const paceAt = pace && shape.columnOf(pace);
  const progress = shape.isOver ? "completion" : "paceGap";
  const growthAt = growth && placesOf(shape, growth)("growth");
  const total = shape.growthOfWhole ? shape.rows.total : null;
  return ({ unit, row }) => {
    if (!unit.ranked) return null;
    return verdictCell(
      {
        ...(paceAt !== undefined && { [progress]: { row, column: paceAt } }),
        ...(growthAt !== undefined && { growth: { row, column: growthAt } }),
        ...(growthAt !== undefined &&
          total !== null && {
            totalGrowth: { row: total, column: growthAt },
            totalName: { row: total, column: 1 },
          }),
      },
      words,
    );
  };
}
