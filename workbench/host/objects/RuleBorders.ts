import { RULE_EDGES, RULE_LINES, type RuleBorder, type RuleEdge, type RuleLook } from "../../model/rules";
import type { Sheet } from "../../model/Sheet";
import { HostCollection } from "../HostObject";
import type { HostContext } from "../HostContext";
import { color } from "./color";
import { oneOf } from "./RangeFormat";
import { SheetPart } from "./SheetPart";

/** Excel.ConditionalRangeBorderCollection: the edges a rule draws around each cell it fits. */
export class ConditionalRangeBorderCollectionObject extends HostCollection<ConditionalRangeBorderObject> {
  static override readonly navigation = ["top", "bottom", "left", "right"];
  readonly className = "ConditionalRangeBorderCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly look: RuleLook,
  ) {
    super(host);
  }

  get count(): number {
    return RULE_EDGES.length;
  }
  get top(): ConditionalRangeBorderObject {
    return this.#edge("EdgeTop");
  }
  get bottom(): ConditionalRangeBorderObject {
    return this.#edge("EdgeBottom");
  }
  get left(): ConditionalRangeBorderObject {
    return this.#edge("EdgeLeft");
  }
  get right(): ConditionalRangeBorderObject {
    return this.#edge("EdgeRight");
  }
  all(): ConditionalRangeBorderObject[] {
    return RULE_EDGES.map((edge) => this.#edge(edge));
  }
  protected find(key: unknown): ConditionalRangeBorderObject {
    return this.#edge(oneOf(RULE_EDGES, key, "The border"));
  }

  #edge(edge: RuleEdge): ConditionalRangeBorderObject {
    return new ConditionalRangeBorderObject(this.host, this.sheet, this.look, edge);
  }
}

/** Excel.ConditionalRangeBorder: thin lines only, as in Excel. */
class ConditionalRangeBorderObject extends SheetPart<RuleLook> {
  readonly className = "ConditionalRangeBorder";

  constructor(
    host: HostContext,
    sheet: Sheet,
    look: RuleLook,
    private readonly edge: RuleEdge,
  ) {
    super(host, sheet, look);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.edge };
  }

  get sideIndex(): string {
    return this.edge;
  }
  get style(): string {
    return this.model.borders?.[this.edge]?.line ?? "None";
  }
  set style(value: string) {
    const line = oneOf([...RULE_LINES, "None"] as const, value, "The style of a border");
    this.#set(line === "None" ? undefined : { color: "#000000", ...this.model.borders?.[this.edge], line });
  }
  get color(): string {
    return this.model.borders?.[this.edge]?.color ?? "#000000";
  }
  set color(value: string) {
    this.#set({ line: "Continuous", ...this.model.borders?.[this.edge], color: color(value) });
  }

  #set(border: RuleBorder | undefined): void {
    const { [this.edge]: _before, ...others } = this.model.borders ?? {};
    const borders = border ? { ...others, [this.edge]: border } : others;
    this.model.borders = Object.keys(borders).length > 0 ? borders : undefined;
    this.sheet.layoutChanged();
  }
}
