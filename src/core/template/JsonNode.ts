import type { TemplateFaultCode } from "../texts/templateFaults";
import type { TemplateFault } from "./TemplateFault";

const MOST_ITEMS = 2000;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/u;

/**
 * One value of unknown JSON with its path. Each reader gives back a value of the right kind in any case and notes a fault
 * where it had none, so that one reading lists all faults; the result counts only where there are none.
 */
export class JsonNode {
  constructor(
    readonly value: unknown,
    readonly path: string,
    private readonly faults: TemplateFault[],
  ) {}

  fault(code: TemplateFaultCode, ...args: string[]): void {
    this.faults.push({ path: this.path, code, args });
  }

  /** The fields of an object; a field outside `known` is a fault, and so is one of `needed` that is not there. */
  fields<Name extends string>(known: readonly Name[], needed: readonly Name[] = []): Map<Name, JsonNode> {
    const found = new Map<Name, JsonNode>();
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) {
      this.fault("notObject");
      return found;
    }
    for (const [name, value] of Object.entries(this.value)) {
      const node = new JsonNode(value, `${this.path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, this.faults);
      const field = known.find((one) => one === name);
      if (field !== undefined) found.set(field, node);
      else node.fault("unknownField", name, known.join(", "));
    }
    for (const name of needed) if (!found.has(name)) this.fault("missing", name);
    return found;
  }

  items(least = 0): JsonNode[] {
    if (!Array.isArray(this.value)) {
      this.fault("notList");
      return [];
    }
    if (this.value.length > MOST_ITEMS) this.fault("tooMany", String(MOST_ITEMS));
    if (this.value.length < least) this.fault("tooFew", String(least));
    return this.value
      .slice(0, MOST_ITEMS)
      .map((item: unknown, place) => new JsonNode(item, `${this.path}/${place}`, this.faults));
  }

  /** A text in one line, without the spaces around it. */
  text(most: number, mayBeBlank = false): string {
    if (typeof this.value !== "string") {
      this.fault("notText");
      return "";
    }
    const text = this.value.trim();
    if (text === "" && !mayBeBlank) this.fault("blank");
    if (CONTROL.test(text)) this.fault("lineBreak");
    if (text.length > most) this.fault("tooLong", String(most));
    return text;
  }

  number(): number {
    if (typeof this.value === "number" && Number.isFinite(this.value)) return this.value;
    this.fault("notNumber");
    return 0;
  }

  numberOrNull(): number | null {
    return this.value === null ? null : this.number();
  }

  whole(least: number, most: number): number {
    if (typeof this.value === "number" && Number.isInteger(this.value) && this.value >= least && this.value <= most) {
      return this.value;
    }
    this.fault("notWhole", String(least), String(most));
    return least;
  }

  flag(): boolean {
    if (typeof this.value !== "boolean") this.fault("notFlag");
    return this.value === true;
  }

  choice<const Choice extends string>(choices: readonly Choice[]): Choice {
    const choice = choices.find((one) => one === this.value);
    if (choice !== undefined) return choice;
    this.fault("choice", String(this.value).slice(0, 40), choices.join(", "));
    return choices[0]!;
  }
}
