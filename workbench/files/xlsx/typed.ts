const DAY = 86_400_000;
/** Excel's day 0, with its 29 February 1900 (which never was) counted from day 60 on. */
const START = Date.UTC(1899, 11, 30);

/** A number, a percentage, a date or a time as a person types it, as a file counts it; `undefined` for other texts. */
export function serialOfTyped(text: string): number | undefined {
  const typed = text.trim();
  const number = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i.exec(typed);
  if (number) return number[2] ? Number(`${number[1]}e-2`) : Number(number[1]);
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]([\d:.]+)Z?)?$/.exec(typed);
  if (date) {
    const days = (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - START) / DAY;
    const time = date[4] === undefined ? 0 : timeOf(date[4]);
    return time === undefined ? undefined : (days < 61 ? days - 1 : days) + time;
  }
  return timeOf(typed);
}

/** 43312 as 2018-07-31, with the time where there is one. */
export function dateText(serial: number): string {
  const whole = Math.floor(serial);
  const day = new Date(START + (whole < 60 ? whole + 1 : whole) * DAY).toISOString().slice(0, 10);
  return serial === whole ? day : `${day} ${timeText(serial - whole)}`;
}

/** 0.5 as 12:00:00. */
export function timeText(part: number): string {
  const seconds = Math.round(part * 86_400);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function timeOf(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text);
  return match ? (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400 : undefined;
}
