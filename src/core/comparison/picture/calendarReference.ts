import { calendarPace } from "../../statistics/targets/calendarPace";
import type { Language } from "../../texts/language";
import { PICTURE_TEXTS } from "../../texts/pictureSheet";
import type { Picture } from "../sheet/Picture";

/** The calendar beside completions at the end of a month, for lines with a figure in the column of the pace gap. */
export function calendarReference(month: number, where: number, language: Language): NonNullable<Picture["reference"]> {
  const share = `${(calendarPace(month) * 100).toFixed(1)}%`;
  return { name: PICTURE_TEXTS[language].calendar(share), month, where };
}
