import { calendarPace } from "../../statistics/targets/calendarPace";
import { NOTHING, reader } from "../derived/Derived";
import type { Picture } from "../sheet/Picture";
import { firstLineOf, type SheetDraft } from "../sheet/SheetDraft";

/** One bar, line or slope. */
export interface PictureItem {
  /** Its row on the sheet. */
  row: number;
  name: string;
  /** The columns its name is made of. */
  names: number[];
  /** One a column of the picture; a gap is `null`. */
  values: (number | null)[];
  /** What its bar is compared with. */
  reference: number | null;
}

/** What a picture shows of a sheet. */
export interface PictureItems {
  picture: Picture;
  items: PictureItem[];
  /** Where there are too many for a picture: so many of the first and of the last are shown, of so many. */
  cut: { first: number; last: number; all: number } | null;
  /** The head and the number format of the figures. */
  measure: string;
  format: string;
}

/** More than these cannot be told apart; of more, so many of the first and the last are shown. */
const MOST = {
  bars: { all: 30, first: 20, last: 10 },
  lines: { all: 24, first: 16, last: 8 },
  slopes: { all: 12, first: 8, last: 4 },
};
/** A single bar or slope compares nothing; a single line still shows a course. */
const LEAST = { bars: 2, lines: 1, slopes: 2 };

/**
 * The lines of a sheet that its picture shows, best first where it is sorted, with their figures. What has no figure is
 * left out, a line of two periods or more may have gaps. `null` where there is no picture or too little to show.
 */
export function pictureItems(draft: SheetDraft): PictureItems | null {
  const { picture, lines, columns } = draft;
  if (!picture) return null;
  const first = firstLineOf(columns);
  const read = reader([...Array.from({ length: first }, () => []), ...lines.map(({ cells }) => cells)]);
  const figure = (row: number, column: number) => {
    const value = read({ row, column });
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  const found = lines.flatMap(({ look }, place): PictureItem[] => {
    const row = first + place;
    const values = picture.columns.map((column) => figure(row, column));
    if (look !== "plain" || !isShown(picture, values)) return [];
    const names = picture.names.filter(
      (column) => ![NOTHING, "", null].includes(read({ row, column }) as string | null),
    );
    const name = names.map((column) => String(read({ row, column }))).join(" ");
    const { reference } = picture;
    const hasPace = reference !== undefined && figure(row, reference.where) !== null;
    return [{ row, name, names, values, reference: hasPace ? calendarPace(reference.month) : null }];
  });
  if (found.length < LEAST[picture.kind]) return null;
  const most = MOST[picture.kind];
  const sorted = inOrder(found, picture);
  const isCut = sorted.length > most.all;
  return {
    picture,
    items: isCut ? [...sorted.slice(0, most.first), ...sorted.slice(-most.last)] : sorted,
    cut: isCut ? { first: most.first, last: most.last, all: sorted.length } : null,
    measure: columns[picture.columns[0]!]!.heads.findLast((head) => head !== null) ?? picture.title,
    format: columns[picture.columns[0]!]!.format ?? "General",
  };
}

function isShown({ kind }: Picture, values: readonly (number | null)[]): boolean {
  const count = values.filter((value) => value !== null).length;
  return kind === "lines" ? count >= 2 : count === values.length;
}

/** By the figure of bars; equal ones keep the order of the sheet. */
function inOrder(items: readonly PictureItem[], { sorted }: Picture): PictureItem[] {
  if (sorted === undefined) return [...items];
  const sign = sorted === "descending" ? -1 : 1;
  return items.toSorted((one, other) => sign * (one.values[0]! - other.values[0]!));
}
