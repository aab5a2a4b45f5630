import type { Rect } from "../../model/address";
import { tinted } from "../../model/fill";
import { wholeColumns, wholeRows } from "../../model/lineLooks";
import type { Sheet } from "../../model/Sheet";
import type { Border, BorderEdge, BorderLine, BorderWeight, Style } from "../../model/style";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { notImplemented } from "../HostError";
import * as block from "./block";
import { color } from "./color";
import { tintOf } from "./fills";
import { checkAllowed } from "./locks";
import { applyStyle, commonLook, oneOf } from "./RangeFormat";

const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
/** Lines across each cell; they are asked for by name, a loop over all borders does not cross the cells out. */
const DIAGONALS = ["DiagonalDown", "DiagonalUp"] as const;
export const BORDER_STYLES: readonly BorderLine[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
export const BORDER_WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
type OuterEdge = Exclude<BorderEdge, (typeof DIAGONALS)[number]>;
const OPPOSITE: Record<OuterEdge, OuterEdge> = {
  EdgeTop: "EdgeBottom",
  EdgeBottom: "EdgeTop",
  EdgeLeft: "EdgeRight",
  EdgeRight: "EdgeLeft",
};
const STEP: Record<OuterEdge, [rows: number, columns: number]> = {
  EdgeTop: [-1, 0],
  EdgeBottom: [1, 0],
  EdgeLeft: [0, -1],
  EdgeRight: [0, 1],
};

/** What a border is that is given a weight or a colour alone. */
export const NEW_BORDER: Border = { line: "Continuous", weight: "Thin", color: "#000000" };

type Index = (typeof INDEXES)[number] | (typeof DIAGONALS)[number];

/** One side of one cell. */
interface Side {
  row: number;
  column: number;
  edge: OuterEdge;
}

/** Excel.RangeBorderCollection. */
export class RangeBorderCollectionObject extends HostCollection<RangeBorderObject> {
  readonly className = "RangeBorderCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  get count(): number {
    return INDEXES.length;
  }
  /** Of all borders alike; null where they differ. */
  get tintAndShade(): number | null {
    const found = new Set(this.all().map((border) => border.tintAndShade));
    return found.size === 1 ? [...found][0]! : null;
  }
  set tintAndShade(value: number) {
    for (const border of this.all()) border.tintAndShade = value;
  }
  all(): RangeBorderObject[] {
    return INDEXES.map((index) => new RangeBorderObject(this.host, this.sheet, this.rect, index));
  }
  protected find(key: unknown): RangeBorderObject {
    const index = oneOf([...INDEXES, ...DIAGONALS], key, "The border");
    return new RangeBorderObject(this.host, this.sheet, this.rect, index);
  }
}

/** Excel.RangeBorder: one edge of a block, or all lines inside it. */
class RangeBorderObject extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
    private readonly index: Index,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.index };
  }

  get sideIndex(): string {
    return this.index;
  }
  get style(): string | null {
    return this.#common((border) => border?.line ?? "None");
  }
  set style(value: string) {
    const line = oneOf(BORDER_STYLES, value, "The style of a border");
    this.#change((border) => (line === "None" ? undefined : { ...(border ?? NEW_BORDER), line }));
  }
  get weight(): string | null {
    return this.#common((border) => border?.weight ?? "Thin");
  }
  set weight(value: string) {
    const weight = oneOf(BORDER_WEIGHTS, value, "The weight of a border");
    this.#change((border) => ({ ...(border ?? NEW_BORDER), weight }));
  }
  get color(): string | null {
    return this.#common((border) => border?.color ?? "#000000");
  }
  set color(value: string) {
    const wanted = color(value);
    this.#change((border) => ({ ...(border ?? NEW_BORDER), color: wanted, tint: undefined }));
  }
  get tintAndShade(): number | null {
    return this.#common((border) => border?.tint?.tint ?? 0);
  }
  /** Only lines that are there are lightened or darkened. */
  set tintAndShade(value: number) {
    this.#change((border) => {
      if (!border) return undefined;
      const tint = tintOf(value, border.tint?.color ?? border.color);
      return { ...border, color: tinted(tint), tint: tint.tint === 0 ? undefined : tint };
    });
  }

  #common<T>(read: (border: Border | undefined) => T): T | null {
    const lines = lineEdges(this.rect, this.index);
    if (lines) {
      const all = lines.map(({ rect, edge }) => commonLook(this.sheet, rect, (style) => read(style?.borders?.[edge])));
      return all.every((one) => one === all[0]) ? (all[0] ?? null) : null;
    }
    const found = new Set(sides(this.rect, this.index).map((side) => read(borderAt(this.sheet, side))));
    return found.size === 1 ? [...found][0]! : found.size === 0 ? read(undefined) : null;
  }

  #change(next: (border: Border | undefined) => Border | undefined): void {
    checkAllowed(this.sheet, "allowFormatCells");
    const lines = lineEdges(this.rect, this.index);
    for (const { rect, edge } of lines ?? []) {
      applyStyle(this.sheet, rect, (style) => ({ borders: changedEdge(style?.borders, edge, next) }));
    }
    if (lines) return;
    const patches = Array.from({ length: block.rowsOf(this.rect) }, () =>
      new Array<Style | undefined>(block.columnsOf(this.rect)).fill(undefined),
    );
    // Cells that get the same lines share one patch, which is then worked out once for all that looked alike.
    const changed = shared(next);
    const withLine = shared((edge: BorderEdge) => shared((patch: Style | undefined) => lineAdder(patch, edge)));
    for (const { row, column, edge } of sides(this.rect, this.index)) {
      const line = patches[row - this.rect.top]!;
      const place = column - this.rect.left;
      line[place] = withLine(edge)(line[place])(changed(borderAt(this.sheet, { row, column, edge })));
    }
    this.sheet.setStyles(this.rect.top, this.rect.left, patches);
  }
}

/** A function that remembers its results, so that what was the same object stays one. */
function shared<From, To>(make: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    if (!known.has(from)) known.set(from, make(from));
    return known.get(from)!;
  };
}

/** Puts one more line into a patch. */
function lineAdder(patch: Style | undefined, edge: BorderEdge): (border: Border | undefined) => Style {
  return shared((border) => ({ borders: { ...patch?.borders, [edge]: border } }));
}

/** Both diagonals of a cell are one kind of line. */
export function changedEdge(
  borders: Style["borders"],
  edge: BorderEdge,
  next: (border: Border | undefined) => Border | undefined,
): Style["borders"] {
  const border = next(borders?.[edge]);
  const other = edge === "DiagonalDown" ? "DiagonalUp" : edge === "DiagonalUp" ? "DiagonalDown" : undefined;
  return { [edge]: border, ...(other && border && borders?.[other] && { [other]: border }) };
}

/** The edges of whole rows and columns, and the diagonals of any block, as the looks of these rows and columns; `undefined` for other blocks. */
function lineEdges(rect: Rect, index: Index): { rect: Rect; edge: BorderEdge }[] | undefined {
  if (index === "DiagonalDown" || index === "DiagonalUp") return [{ rect, edge: index }];
  const [columns, rows] = [wholeColumns(rect), wholeRows(rect)];
  if (!columns && !rows) return undefined;
  const { top, left, bottom, right } = rect;
  // A border at the far end of the sheet would fill it down to its last row or column.
  if ((index === "EdgeBottom" && columns) || (index === "EdgeRight" && rows)) {
    throw notImplemented(`RangeBorder "${index}" at the end of the sheet (name the cells)`);
  }
  if (index === "EdgeTop") return [{ rect: { ...rect, bottom: top }, edge: index }];
  if (index === "EdgeLeft") return [{ rect: { ...rect, right: left }, edge: index }];
  if (index === "EdgeBottom") return [{ rect: { ...rect, top: bottom }, edge: index }];
  if (index === "EdgeRight") return [{ rect: { ...rect, left: right }, edge: index }];
  const [before, after]: BorderEdge[] = index === "InsideHorizontal" ? ["EdgeTop", "EdgeBottom"] : ["EdgeLeft", "EdgeRight"]; // prettier-ignore
  const across = index === "InsideHorizontal" ? rows && !columns : columns && !rows;
  if (!across)
    return [
      { rect, edge: before! },
      { rect, edge: after! },
    ];
  const inner = index === "InsideHorizontal"
    ? [{ ...rect, top: top + 1 }, { ...rect, bottom: bottom - 1 }]
    : [{ ...rect, left: left + 1 }, { ...rect, right: right - 1 }]; // prettier-ignore
  return [{ rect: inner[0]!, edge: before! }, { rect: inner[1]!, edge: after! }].filter(({ rect: { top, bottom, left, right } }) => top <= bottom && left <= right); // prettier-ignore
}

/** A line between two cells may be kept with either of them. */
function borderAt(sheet: Sheet, side: Side): Border | undefined {
  const own = sheet.seen(side.row, side.column)?.style?.borders?.[side.edge];
  if (own) return own;
  const [rows, columns] = STEP[side.edge];
  return sheet.seen(side.row + rows, side.column + columns)?.style?.borders?.[OPPOSITE[side.edge]];
}

/** The sides of cells that make up an edge or the inner lines of a block. */
function sides(rect: Rect, index: Index): Side[] {
  const found: Side[] = [];
  const rows = range(rect.top, rect.bottom);
  const columns = range(rect.left, rect.right);
  const add = (row: number, column: number, edge: OuterEdge) => found.push({ row, column, edge });
  if (index === "EdgeTop") columns.forEach((column) => add(rect.top, column, "EdgeTop"));
  if (index === "EdgeBottom") columns.forEach((column) => add(rect.bottom, column, "EdgeBottom"));
  if (index === "EdgeLeft") rows.forEach((row) => add(row, rect.left, "EdgeLeft"));
  if (index === "EdgeRight") rows.forEach((row) => add(row, rect.right, "EdgeRight"));
  if (index === "InsideHorizontal") {
    for (const row of rows.slice(1)) {
      columns.forEach((column) => (add(row - 1, column, "EdgeBottom"), add(row, column, "EdgeTop")));
    }
  }
  if (index === "InsideVertical") {
    for (const column of columns.slice(1)) {
      rows.forEach((row) => (add(row, column - 1, "EdgeRight"), add(row, column, "EdgeLeft")));
    }
  }
  return found;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
