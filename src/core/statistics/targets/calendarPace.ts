/**
 * 序时进度, the share of the year that has passed: month ÷ 12, for figures cumulated through that month (R29).
 * A fraction. The basis is the calendar; last year's share and a phased plan are other bases (R30).
 *
 * @example calendarPace(7) // 0.5833: the end of July
 */
export function calendarPace(month: number): number {
  return month / 12;
}
