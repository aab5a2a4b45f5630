/** What office.js offers as CustomFunctions.associate and Office.actions.associate: functions by their upper-case id. */
export class Association {
  readonly mappings: Record<string, unknown> = {};
  readonly #listeners: (() => void)[] = [];

  associate(id: string | Record<string, unknown>, work?: unknown): void {
    const pairs = typeof id === "string" ? { [id]: work } : id;
    for (const [name, one] of Object.entries(pairs)) this.mappings[name.toUpperCase()] = one;
    for (const listener of this.#listeners) listener();
  }

  onchange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
