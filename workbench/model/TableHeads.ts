import type { Rect } from "./address";
import { renameColumns } from "./renameInTables";
import { headsOf } from "./tableReference";
import type { Table, Workbook } from "./Workbook";

/** Remembers the heads of all tables, so that formulas can follow when a head is typed over. */
export class TableHeads {
  #known = new Map<Table, { heads: string[]; rect: Rect }>();
  #isFollowing = false;

  constructor(private readonly workbook: Workbook) {
    this.follow();
  }

  /** Lets formulas follow heads that have changed since the last call; a table that was moved or resized begins anew. */
  follow(): void {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    const before = this.#known;
    this.#known = new Map();
    for (const table of this.workbook.tables) {
      const rect = { ...table.rect };
      const was = before.get(table);
      const isSame = was?.rect.top === rect.top && was.rect.left === rect.left && was.rect.right === rect.right;
      if (isSame) tidyHeads(table, was.heads);
      const heads = headsOf(table);
      this.#known.set(table, { heads, rect });
      if (!isSame) continue;
      const renamed = new Map<string, string>();
      was.heads.forEach((head, index) => {
        const next = heads[index]!;
        if (head !== next && head !== "" && next !== "") renamed.set(head.toLowerCase(), next);
      });
      if (renamed.size > 0) renameColumns(this.workbook, table, renamed);
    }
    this.#isFollowing = false;
  }
}

/** Heads typed over are texts, each once: a second 数 becomes 数2, as in Excel. */
function tidyHeads(table: Table, before: string[]): void {
  const { sheet, rect } = table;
  headsOf(table).forEach((head, index, heads) => {
    if (head === before[index] || head === "") return;
    const others = new Set(headsOf(table).flatMap((other, at) => (at === index ? [] : [other.toLowerCase()])));
    // Of two that were typed alike the first keeps its head.
    heads.forEach((other, at) => at > index && other !== before[at] && others.delete(other.toLowerCase()));
    let tidy = head;
    for (let number = 2; others.has(tidy.toLowerCase()); number++) tidy = `${head}${number}`;
    const cell = sheet.cell(rect.top, rect.left + index);
    if (cell?.formula !== undefined || cell?.value === tidy) return;
    sheet.setInputs(rect.top, rect.left + index, [[{ value: tidy }]]);
  });
}
