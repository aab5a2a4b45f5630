import { isRateUnit } from "../../indicator/units";
import { findIndicator, type Template } from "../../template/Template";
import type { DraftFigure } from "../DraftFigure";
import { RATE_NAMES } from "../words";
import { unitsOf } from "./headUnits";

/** Of a rate (满意率) 95%以上 is the level aimed at; of anything else a percent is a growth (R23, R26). */
export function isRateIndicator({ indicator, row, column }: DraftFigure, template: Template): boolean {
  const unit = findIndicator(template, indicator)?.unit ?? unitsOf(row.units).amount ?? unitsOf(column.units).amount;
  return unit === null ? RATE_NAMES.test(indicator) : isRateUnit(unit);
}
