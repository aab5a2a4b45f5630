import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { Name, Workbook } from "../model/Workbook";
import type { Translator } from "./translate";

/** A reference without anything else, which Univer wants without its "=". */
const REFERENCE = /^=('(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i;

/** Keeps Univer's names in step with those of the whole workbook; names of one sheet never get there (see Translator). */
export class NameMirror {
  readonly #known = new Map<string, Name>();

  constructor(
    private readonly workbook: Workbook,
    private readonly translator: Translator,
    private readonly run: (id: string, params: object) => void,
  ) {}

  push(): void {
    const wanted = new Map<string, Name>();
    for (const name of this.workbook.names) {
      if (name.sheet) continue;
      wanted.set(name.name.toLowerCase(), { ...name, formula: this.translator.formula(name.formula, undefined) });
    }
    for (const [id, name] of this.#known) {
      if (wanted.has(id)) continue;
      this.run(RemoveDefinedNameMutation.id, { id, name: name.name, formulaOrRefString: name.formula });
      this.#known.delete(id);
    }
    for (const [id, name] of wanted) {
      if (this.#known.get(id)?.formula === name.formula) continue;
      this.#known.set(id, name);
      const formulaOrRefString = REFERENCE.test(name.formula) ? name.formula.slice(1) : name.formula;
      this.run(SetDefinedNameMutation.id, { id, name: name.name, formulaOrRefString, comment: name.comment });
    }
  }
}
