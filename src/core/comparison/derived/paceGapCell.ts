import { percentagePoints } from "../../numbers/percentagePoints";
import { calendarPace } from "../../statistics/targets/calendarPace";
import { a1, Derived, NOTHING, type At } from "./Derived";

/** Completion minus month ÷ 12, in percentage points (R29). */
export function paceGapCell(completion: At, month: number): Derived {
  const rate = a1(completion);
  const plain = `IF(ISNUMBER(${rate}),(${rate}-${month}/12)*100,"${NOTHING}")`;
  return new Derived(plain, `IND.PACE_GAP(${rate},${month})`, (read) => {
    const value = read(completion);
    return typeof value === "number" ? percentagePoints(value, calendarPace(month)) : NOTHING;
  });
}
