import { periodLabel } from "../period/periodLabel";
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
  const columns = shape.columns.map((column) => columnWriter(shape, column, texts));
  const verdict = shape.hasVerdict ? verdictWriter(shape, texts) : null;
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

function verdictWriter(shape: SheetShape, texts: SheetTexts): Writer {
  const { pace, growth } = verdictColumns(shape.columns, shape.main);
  const paceGap = pace && placesOf(shape, pace)("paceGap");
  const growthAt = growth && placesOf(shape, growth)("growth");
  const total = shape.growthOfWhole ? shape.rows.total : null;
  return ({ unit, row }) => {
    if (!unit.ranked) return null;
    return verdictCell(
      {
        ...(paceGap !== undefined && { paceGap: { row, column: paceGap } }),
        ...(growthAt !== undefined && { growth: { row, column: growthAt } }),
        ...(growthAt !== undefined &&
          total !== null && {
            totalGrowth: { row: total, column: growthAt },
            totalName: { row: total, column: 1 },
          }),
      },
      texts,
    );
  };
}
