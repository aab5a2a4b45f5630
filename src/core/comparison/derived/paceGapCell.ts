import { percentagePoints } from "../../numbers/percentagePoints";
import { roundDecimal } from "../../numbers/roundDecimal";
import { calendarPace } from "../../statistics/targets/calendarPace";
import { a1, Derived, NOTHING, type At } from "./Derived";
import { formula } from "./formula";

/** Completion is kept on 12 decimals, so that on its pace it may differ from it in the last one: that is no −0.0. */
const POINT_DECIMALS = 10;

/** Completion minus month ÷ 12, in percentage points (R29). */
export function paceGapCell(completion: At, month: number): Derived {
  const rate = a1(completion);
  const plain = formula`IF(ISNUMBER(${rate}),ROUND((${rate}-${month}/12)*100,${POINT_DECIMALS}),"${NOTHING}")`;
  return new Derived(
    plain,
    () => formula`IND.PACE_GAP(${rate},${month})`,
    (read) => {
      const value = read(completion);
      return typeof value === "number"
        ? roundDecimal(percentagePoints(value, calendarPace(month)), POINT_DECIMALS, "up") + 0
        : NOTHING;
    },
  );
}
