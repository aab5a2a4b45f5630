import { tinted } from "../../model/fill";
import type { Border, BorderEdge } from "../../model/style";
import { HostCollection } from "../HostObject";
import type { HostContext } from "../HostContext";
import { notImplemented } from "../HostError";
import type { NamedStyle } from "../../model/namedStyles";
import { BORDER_STYLES, BORDER_WEIGHTS, changedEdge, NEW_BORDER } from "./Borders";
import { color } from "./color";
import { tintOf } from "./fills";
import { oneOf } from "./RangeFormat";
import { StylePartObject } from "./StylePart";

const EDGES: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const DIAGONALS: readonly BorderEdge[] = ["DiagonalDown", "DiagonalUp"];
const OTHERS = ["InsideVertical", "InsideHorizontal"] as const;

/** Excel.RangeBorderCollection of a style: the four edges of each of its cells. */
export class StyleBordersObject extends HostCollection<StyleBorderObject> {
  readonly className = "RangeBorderCollection";

  constructor(
    host: HostContext,
    private readonly named: NamedStyle,
  ) {
    super(host);
  }

  get count(): number {
    return EDGES.length;
  }
  get tintAndShade(): number | null {
    const found = new Set(this.all().map((border) => border.tintAndShade));
    return found.size === 1 ? [...found][0]! : null;
  }
  set tintAndShade(value: unknown) {
    for (const border of this.all()) border.tintAndShade = value;
  }
  all(): StyleBorderObject[] {
    return EDGES.map((edge) => new StyleBorderObject(this.host, this.named, edge));
  }
  protected find(key: unknown): StyleBorderObject {
    const index = oneOf([...EDGES, ...DIAGONALS, ...OTHERS], key, "The border");
    const edge = [...EDGES, ...DIAGONALS].find((one) => one === index);
    if (!edge) throw notImplemented(`RangeBorderCollection.getItem("${index}") of a style`);
    return new StyleBorderObject(this.host, this.named, edge);
  }
}

/** Excel.RangeBorder of a style. */
class StyleBorderObject extends StylePartObject {
  readonly className = "RangeBorder";

  constructor(
    host: HostContext,
    named: NamedStyle,
    private readonly edge: BorderEdge,
  ) {
    super(host, named);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.edge };
  }

  get sideIndex(): string {
    return this.edge;
  }
  get style(): string {
    return this.#border?.line ?? "None";
  }
  set style(value: unknown) {
    const line = oneOf(BORDER_STYLES, value, "The style of a border");
    this.#put(line === "None" ? undefined : { ...(this.#border ?? NEW_BORDER), line });
  }
  get weight(): string {
    return this.#border?.weight ?? "Thin";
  }
  set weight(value: unknown) {
    const weight = oneOf(BORDER_WEIGHTS, value, "The weight of a border");
    this.#put({ ...(this.#border ?? NEW_BORDER), weight });
  }
  get color(): string {
    return this.#border?.color ?? "#000000";
  }
  set color(value: unknown) {
    this.#put({ ...(this.#border ?? NEW_BORDER), color: color(value), tint: undefined });
  }
  get tintAndShade(): number {
    return this.#border?.tint?.tint ?? 0;
  }
  set tintAndShade(value: unknown) {
    const border = this.#border;
    if (!border) return;
    const tint = tintOf(value, border.tint?.color ?? border.color);
    this.#put({ ...border, color: tinted(tint), tint: tint.tint === 0 ? undefined : tint });
  }

  get #border(): Border | undefined {
    return this.named.style.borders?.[this.edge];
  }
  #put(border: Border | undefined): void {
    const { borders } = this.named.style;
    this.set({ borders: { ...borders, ...changedEdge(borders, this.edge, () => border) } });
  }
}
