import type { Pressed } from "./runSnippet";
import { readTemplate } from "./readTemplate";

type Deed = () => unknown;

/** The page of a snippet, as far as a snippet speaks to it: its buttons, its fields, and its console. */
export class SnippetPage {
  readonly #deeds = new Map<string, Deed>();
  readonly #fields = new Map<string, string>();
  readonly #order: string[];
  #said: string[] = [];
  #failed: string | undefined;

  constructor(template: string) {
    const elements = readTemplate(template);
    this.#order = elements.map(({ id }) => id);
    for (const { id, value } of elements) this.#fields.set(id, value);
  }

  /** jQuery: $("#run").on("click", deed), $("#run").click(deed), and the values of fields. */
  readonly query = (selector: string) => {
    const id = selector.replace("#", "");
    const keep = (deed: Deed) => void this.#deeds.set(id, deed);
    const field = (text?: unknown) => {
      if (text !== undefined) this.#fields.set(id, String(text));
      return text === undefined ? (this.#fields.get(id) ?? "") : found;
    };
    const found: Record<string, unknown> = {
      click: keep,
      on: (_event: string, deed: Deed) => keep(deed),
      val: field,
      text: field,
      hide: () => found,
      show: () => found,
    };
    return found;
  };

  readonly document = {
    getElementById: (id: string) => {
      const fields = this.#fields;
      return {
        get value() {
          return fields.get(id) ?? "";
        },
        set value(text: string) {
          fields.set(id, text);
        },
        hasAttribute: (name: string) => name === "value" && fields.has(id),
        getAttribute: (name: string) => (name === "value" ? (fields.get(id) ?? null) : null),
        setAttribute: (name: string, text: string) => void (name === "value" && fields.set(id, text)),
        addEventListener: (event: string, deed: Deed) => void (event === "click" && this.#deeds.set(id, deed)),
      };
    },
  };

  readonly console = {
    log: (...words: unknown[]) => void this.#said.push(words.map(spoken).join(" ")),
    error: (fault: unknown) => void (this.#failed ??= String(fault)),
  };

  /** The buttons in their order on the page, those that set it up first; others in the order they were registered. */
  inOrder(): string[] {
    const rank = (id: string) => {
      const place = this.#order.indexOf(id);
      return (/^set-?up/i.test(id) ? 0 : 1e6) + (place < 0 ? 1e3 : place);
    };
    return [...this.#deeds.keys()].sort((one, other) => rank(one) - rank(other));
  }

  /** Presses a button and waits until all it has set going is done. */
  async press(button: string, settled: () => Promise<void>): Promise<Pressed> {
    [this.#said, this.#failed] = [[], undefined];
    try {
      await this.#deeds.get(button)!();
      await settled();
    } catch (fault) {
      this.#failed ??= String(fault);
    }
    return { button, said: this.#said, failed: this.#failed };
  }

  /** A fault nobody has waited for, such as that of an Excel.run without await, is the fault of the button pressed last. */
  fail(fault: unknown): void {
    this.#failed ??= String(fault);
  }
}

function spoken(word: unknown): string {
  return typeof word === "object" ? JSON.stringify(word) : String(word);
}
