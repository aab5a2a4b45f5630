/** Dates and times in a typed text, as Excel takes them: its number, and the format that comes with it. */
export interface TypedDate {
  value: number;
  numberFormat: string;
}

const DAY = 86_400_000;
const EPOCH = 25_569;

/** The days of Excel of a date, `undefined` where there is no such day. The calendar begins in 1900. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = Date.UTC(year, month - 1, day);
  const back = new Date(date);
  if (year < 1900 || year > 9999 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  const serial = date / DAY + EPOCH;
  return serial < 61 ? serial - 1 : serial;
}

/** Two digits are a year from 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** Reads a date, a month, a time, or a date with a time; `undefined` where the text is none of these. */
export function typedDate(text: string, chinese: boolean): TypedDate | undefined {
  const parts = /^(.*?\S)??\s*(\d{1,4}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?:\s*[AP]M?)?)?$/i.exec(text.trim());
  const [, datePart, timePart] = parts ?? [];
  const time = timePart === undefined ? undefined : timeOf(timePart);
  if (timePart !== undefined && !time) return undefined;
  if (datePart === undefined) return time;
  const date = dateOf(datePart, chinese, new Date().getFullYear());
  if (!date || !time) return date;
  const day = chinese ? "yyyy/m/d" : "m/d/yyyy";
  return { value: date.value + time.value, numberFormat: `${day} h:mm` };
}

function dateOf(text: string, chinese: boolean, thisYear: number): TypedDate | undefined {
  const full = chinese ? "yyyy/m/d" : "m/d/yyyy";
  const make = (year: number, month: number, day: number, numberFormat: string): TypedDate | undefined => {
    const value = serialOf(year, month, day);
    return value === undefined ? undefined : { value, numberFormat };
  };
  const words = chinese ? /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text) : undefined;
  if (words) {
    const [, year, month, day] = words;
    const format = `${year ? 'yyyy"年"' : ""}m"月"${day ? 'd"日"' : ""}`;
    return (year ?? day) ? make(year ? fullYear(year) : thisYear, Number(month), Number(day ?? 1), format) : undefined;
  }
  const three = /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (three) {
    const [, first = "", , second, last = ""] = three;
    if (first.length > 2) return last.length <= 2 ? make(Number(first), Number(second), Number(last), full) : undefined;
    if (chinese && last.length <= 2) return make(fullYear(first), Number(second), Number(last), full);
    return last.length === 3 ? undefined : make(fullYear(last), Number(first), Number(second), full);
  }
  const two = /^(\d{1,4})[-/](\d{1,4})$/.exec(text);
  if (!two) return undefined;
  const [, first = "", second = ""] = two;
  const month = chinese ? 'yyyy"年"m"月"' : "mmm-yy";
  if (first.length === 4) return second.length <= 2 ? make(Number(first), Number(second), 1, month) : undefined;
  if (second.length === 4) return first.length <= 2 ? make(Number(second), Number(first), 1, month) : undefined;
  if (first.length > 2 || second.length > 2) return undefined;
  return (
    make(thisYear, Number(first), Number(second), chinese ? 'm"月"d"日"' : "d-mmm") ??
    (Number(second) > 31 ? make(fullYear(second), Number(first), 1, month) : undefined)
  );
}

function timeOf(text: string): TypedDate | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?\s*([AP]M?)?$/i.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText, half] = match;
  const [hours, minutes, seconds] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours < 1 || hours > 12))) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  const value = (hour * 3600 + minutes * 60 + seconds) / 86_400;
  const clock = secondText === undefined ? "h:mm" : "h:mm:ss";
  return { value, numberFormat: hour > 23 ? "[h]:mm:ss" : half === undefined ? clock : `${clock} AM/PM` };
}
