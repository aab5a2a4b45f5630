import type { ChartLineStyle, ChartLook } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import type { HostContext } from "../HostContext";
import { HostObject } from "../HostObject";
import { invalidArgument, notImplemented } from "../HostError";
import { color } from "./color";

const STYLES: readonly ChartLineStyle[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"];
/** The text colour of Excel's own charts. */
const TEXT = "#595959";

/** The look of one part of a chart, or of the same part of several series, which is read where they agree. */
export interface LookPlace {
  /** The size of its text where none is set, in points. */
  size: number;
  read(): (ChartLook | undefined)[];
  write(): ChartLook[];
}

/** The look an object of the model keeps under a name; the object is found anew each time. */
export function lookUnder<K extends string>(
  owner: () => Partial<Record<K, ChartLook>> | undefined,
  key: K,
  size = 9,
): LookPlace {
  return {
    size,
    read: () => [owner()?.[key]],
    write: () => {
      const found: { [key: string]: ChartLook | undefined } | undefined = owner();
      if (!found) throw invalidArgument("This part of the chart is not shown.");
      return [(found[key] ??= {})];
    },
  };
}

abstract class LookObject extends HostObject {
  constructor(
    host: HostContext,
    protected readonly sheet: Sheet,
    protected readonly place: LookPlace,
  ) {
    super(host);
  }

  /** What all have in common; null where they differ. */
  protected common<T>(read: (look: ChartLook) => T): T | null {
    const [first, ...others] = this.place.read().map((look) => read(look ?? {}));
    return first === undefined || others.some((other) => other !== first) ? null : first;
  }
  protected change(deed: (look: ChartLook) => void): void {
    this.place.write().forEach(deed);
    this.sheet.layoutChanged();
  }
}

/** Excel.ChartFont. */
class ChartFontObject extends LookObject {
  readonly className = "ChartFont";

  get bold(): boolean | null {
    return this.common(({ font }) => font?.bold ?? false);
  }
  set bold(value: boolean) {
    this.#set({ bold: Boolean(value) });
  }
  get italic(): boolean | null {
    return this.common(({ font }) => font?.italic ?? false);
  }
  set italic(value: boolean) {
    this.#set({ italic: Boolean(value) });
  }
  get underline(): string | null {
    return this.common(({ font }) => (font?.underline ? "Single" : "None"));
  }
  set underline(value: string) {
    if (value !== "None" && value !== "Single") throw invalidArgument("underline is None or Single.");
    this.#set({ underline: value === "Single" });
  }
  get color(): string | null {
    return this.common(({ font }) => font?.color ?? TEXT);
  }
  set color(value: string) {
    this.#set({ color: color(value) });
  }
  get size(): number | null {
    return this.common(({ font }) => font?.size ?? this.place.size);
  }
  set size(value: unknown) {
    this.#set({ size: checkedNumber(value, 1, 409, "The size of a font") });
  }
  get name(): string | null {
    return this.common(({ font }) => font?.name ?? this.host.workbook.normalFont.name);
  }
  set name(value: string) {
    if (typeof value !== "string" || value === "") throw invalidArgument("The name of a font is a text.");
    this.#set({ name: value });
  }

  #set(patch: NonNullable<ChartLook["font"]>): void {
    this.change((look) => (look.font = { ...look.font, ...patch }));
  }
}

/** Excel.ChartFill. */
class ChartAreaFillObject extends LookObject {
  readonly className = "ChartFill";

  setSolidColor(value: string): void {
    const fill = color(value);
    this.change((look) => (look.fill = fill));
  }
  clear(): void {
    this.change((look) => (look.fill = null));
  }
}

/** Excel.ChartBorder and Excel.ChartLineFormat, which have the same members. */
class ChartEdgeObject extends LookObject {
  readonly className: "ChartBorder" | "ChartLineFormat";

  constructor(host: HostContext, sheet: Sheet, place: LookPlace, className: "ChartBorder" | "ChartLineFormat") {
    super(host, sheet, place);
    this.className = className;
  }

  get color(): string | null {
    return this.common(({ line }) => line?.color ?? this.#unset("color"));
  }
  set color(value: string) {
    this.#set({ color: color(value) });
  }
  get lineStyle(): string | null {
    return this.common(({ line }) => line?.style ?? (line ? "Continuous" : this.#unset("lineStyle")));
  }
  set lineStyle(value: string) {
    const style = STYLES.find((one) => one === value);
    if (!style) throw notImplemented(`${this.className}.lineStyle "${String(value)}"`);
    this.#set({ style });
  }
  get weight(): number | null {
    return this.common(({ line }) => line?.weight ?? this.#unset("weight"));
  }
  set weight(value: unknown) {
    this.#set({ weight: checkedNumber(value, 0, 1584, "The weight of a line") });
  }
  clear(): void {
    this.change((look) => (look.line = { style: "None" }));
  }

  /** Excel's own choice depends on the part, the type of the chart and its style. */
  #unset(member: string): never {
    throw notImplemented(`${this.className}.${member} of a line that was not set`);
  }
  #set(patch: NonNullable<ChartLook["line"]>): void {
    this.change((look) => {
      const before = look.line?.style === "None" && patch.style === undefined ? {} : look.line;
      look.line = { ...before, ...patch };
    });
  }
}

/** The format of a part with text, a fill and a border. */
export class ChartTextFormatObject extends LookObject {
  static override readonly navigation = ["font", "fill", "border"];
  readonly className:
    "ChartAreaFormat" | "ChartAxisTitleFormat" | "ChartDataLabelFormat" | "ChartLegendFormat" | "ChartTitleFormat";

  constructor(host: HostContext, sheet: Sheet, place: LookPlace, className: ChartTextFormatObject["className"]) {
    super(host, sheet, place);
    this.className = className;
  }

  get font(): ChartFontObject {
    return new ChartFontObject(this.host, this.sheet, this.place);
  }
  get fill(): ChartAreaFillObject {
    return new ChartAreaFillObject(this.host, this.sheet, this.place);
  }
  get border(): ChartEdgeObject {
    return new ChartEdgeObject(this.host, this.sheet, this.place, "ChartBorder");
  }
}

/** Excel.ChartAxisFormat. */
export class ChartAxisFormatObject extends LookObject {
  static override readonly navigation = ["font", "line"];
  readonly className = "ChartAxisFormat";

  get font(): ChartFontObject {
    return new ChartFontObject(this.host, this.sheet, this.place);
  }
  get line(): ChartEdgeObject {
    return new ChartEdgeObject(this.host, this.sheet, this.place, "ChartLineFormat");
  }
}

/** Excel.ChartGridlinesFormat. */
export class ChartGridlinesFormatObject extends LookObject {
  static override readonly navigation = ["line"];
  readonly className = "ChartGridlinesFormat";

  get line(): ChartEdgeObject {
    return new ChartEdgeObject(this.host, this.sheet, this.place, "ChartLineFormat");
  }
}

/** Excel.ChartPointFormat. */
export class ChartPointFormatObject extends LookObject {
  static override readonly navigation = ["fill", "border"];
  readonly className = "ChartPointFormat";

  get fill(): ChartAreaFillObject {
    return new ChartAreaFillObject(this.host, this.sheet, this.place);
  }
  get border(): ChartEdgeObject {
    return new ChartEdgeObject(this.host, this.sheet, this.place, "ChartBorder");
  }
}

function checkedNumber(value: unknown, least: number, most: number, what: string): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw invalidArgument(`${what} is ${least} to ${most} points; it was ${JSON.stringify(value)}.`);
  }
  return value;
}
