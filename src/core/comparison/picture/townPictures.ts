import { isCumulative, monthsOf } from "../../period/Period";
import { periodLabel } from "../../period/periodLabel";
import type { Language } from "../../texts/language";
import { PICTURE_TEXTS } from "../../texts/pictureSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import { lowerIsBetter } from "../measures";
import { measureName } from "../noteWords";
import type { SheetShape } from "../shape";
import type { Picture } from "../sheet/Picture";
import { calendarReference } from "./calendarReference";

const RANK = 0;
const TOWN = 1;

/** Bars of the measure that towns are ranked by, the best first; completions of a flow beside the calendar (R29). */
export function mainPicture(shape: SheetShape, language: Language): Picture {
  const { main, table } = shape;
  const words = PICTURE_TEXTS[language];
  const lowerFirst = lowerIsBetter(main);
  const gap = shape.columnOf({ ...main, measure: "paceGap" });
  const hasPace = main.measure === "completion" && gap !== undefined && isCumulative(table.period);
  return {
    kind: "bars",
    title: titleOf(shape, language),
    names: [TOWN],
    columns: [shape.columnOf(main)!],
    sorted: lowerFirst ? "ascending" : "descending",
    ...(main.measure === "growth" && {
      bySign: { above: words.grew, below: words.fell, good: lowerFirst ? "below" : "above" },
    }),
    ...(hasPace && { reference: calendarReference(monthsOf(table.period).last, gap, language) }),
  };
}

/**
 * The rank before and the rank now. None without an earlier period, and none with groups: a rank within one group and a
 * rank within another do not belong on one axis.
 */
export function movementPicture(shape: SheetShape, language: Language): Picture | null {
  const before = shape.columnOf({ ...shape.main, measure: "beforeRank", phase: null });
  if (!shape.before || before === undefined || shape.units.some((unit) => unit.isGroup)) return null;
  return {
    kind: "slopes",
    title: PICTURE_TEXTS[language].slope(titleOf(shape, language)),
    names: [TOWN],
    columns: [before, RANK],
    labels: [periodLabel(shape.before.period, language), periodLabel(shape.table.period, language)],
  };
}

function titleOf(shape: SheetShape, language: Language): string {
  const texts = SHEET_TEXTS[language];
  const measure = measureName(shape, shape.main, texts, language);
  const isAlone = shape.table.indicators.length === 1;
  return isAlone ? texts.measureOf(shape.main.indicator.name[language], measure) : measure;
}
