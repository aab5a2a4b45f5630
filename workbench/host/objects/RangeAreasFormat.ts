import type { Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { RangeFormatObject } from "./RangeFormat";

/** Formats of several blocks as one: read where they agree (else null), set on each. */
class Together<T extends HostObject> extends HostObject {
  readonly className: string;

  constructor(
    host: HostContext,
    protected readonly parts: T[],
  ) {
    super(host);
    this.className = parts[0]!.className;
  }
}

type Fan<T extends HostObject> = new (host: HostContext, parts: T[]) => Together<T>;

/** A class with these members of its parts' class. */
function together<T extends HostObject>(
  properties: (keyof T & string)[],
  methods: (keyof T & string)[],
  navigation: { [name: string]: [lead: (part: T) => HostObject, type: Fan<never>] } = {},
): Fan<T> {
  class Fanned extends Together<T> {
    static override readonly navigation = Object.keys(navigation);
  }
  for (const name of properties) {
    Object.defineProperty(Fanned.prototype, name, {
      configurable: true,
      get(this: { parts: T[] }) {
        const found = new Set(this.parts.map((part) => part[name]));
        return found.size === 1 ? [...found][0] : null;
      },
      set(this: { parts: T[] }, value: T[keyof T & string]) {
        for (const part of this.parts) part[name] = value;
      },
    });
  }
  for (const name of methods) {
    Object.defineProperty(Fanned.prototype, name, {
      configurable: true,
      value(this: { parts: T[] }, ...given: unknown[]) {
        for (const part of this.parts) (part[name] as (...given: unknown[]) => void)(...given);
      },
    });
  }
  for (const [name, [lead, type]] of Object.entries(navigation)) {
    Object.defineProperty(Fanned.prototype, name, {
      configurable: true,
      get(this: { parts: T[]; host: HostContext }) {
        return new type(this.host, this.parts.map(lead) as never[]);
      },
    });
  }
  return Fanned;
}

type Font = RangeFormatObject["font"];
type Fill = RangeFormatObject["fill"];
type EachBorder = ReturnType<RangeFormatObject["borders"]["all"]>[number];

const Fonts = together<Font>(
  ["name", "size", "bold", "italic", "strikethrough", "underline", "color", "superscript", "subscript", "tintAndShade"],
  [],
);
const Fills = together<Fill>(["color", "pattern", "patternColor", "patternTintAndShade", "tintAndShade"], ["clear"]);
const Border = together<EachBorder>(["sideIndex", "style", "weight", "color", "tintAndShade"], []);

/** The borders of each of the blocks; an edge is that edge of each. */
class Borders extends Together<RangeFormatObject["borders"]> {
  get count(): number {
    return this.parts[0]!.count;
  }
  get tintAndShade(): number | null {
    const found = new Set(this.parts.map((part) => part.tintAndShade));
    return found.size === 1 ? [...found][0]! : null;
  }
  set tintAndShade(value: number) {
    for (const part of this.parts) part.tintAndShade = value;
  }
  getItem(key: unknown): HostObject {
    return new Border(
      this.host,
      this.parts.map((part) => part.getItem(key)),
    );
  }
  getItemAt(index: number): HostObject {
    return new Border(
      this.host,
      this.parts.map((part) => part.getItemAt(index)),
    );
  }
}

const Formats = together<RangeFormatObject>(
  [
    "horizontalAlignment",
    "verticalAlignment",
    "wrapText",
    "indentLevel",
    "textOrientation",
    "shrinkToFit",
    "autoIndent",
    "readingOrder",
    "columnWidth",
    "rowHeight",
    "useStandardHeight",
    "useStandardWidth",
  ],
  ["autofitColumns", "autofitRows", "adjustIndent"],
  {
    font: [(part) => part.font, Fonts as unknown as Fan<never>],
    fill: [(part) => part.fill, Fills as unknown as Fan<never>],
    borders: [(part) => part.borders, Borders as unknown as Fan<never>],
  },
);

/** Excel.RangeFormat of a RangeAreas. */
export class RangeAreasFormatObject extends Formats {
  constructor(host: HostContext, sheet: Sheet, rects: Rect[]) {
    super(
      host,
      rects.map((rect) => new RangeFormatObject(host, sheet, rect)),
    );
  }
}
