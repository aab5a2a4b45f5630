import type { Rect } from "./address";
import { renameColumns } from "./renameInTables";
import { headsOf } from "./tableReference";
import type { Table, Workbook } from "./Workbook";

/** Remembers the heads of all tables, so that formulas can follow when a head is typed over. */
export class TableHeads {
  #known = new Map<Table, { heads: string[]; rect: Rect }>();

  constructor(private readonly workbook: Workbook) {
    this.follow();
  }

  /** Lets formulas follow heads that have changed since the last call; a table that was moved or resized begins anew. */
  follow(): void {
    const now = new Map<Table, { heads: string[]; rect: Rect }>();
    for (const table of this.workbook.tables) now.set(table, { heads: headsOf(table), rect: { ...table.rect } });
    const before = this.#known;
    this.#known = now;
    for (const [table, { heads, rect }] of now) {
      const was = before.get(table);
      if (!was || was.rect.top !== rect.top || was.rect.left !== rect.left || was.rect.right !== rect.right) continue;
      const renamed = new Map<string, string>();
      was.heads.forEach((head, index) => {
        const next = heads[index]!;
        if (head !== next && head !== "" && next !== "") renamed.set(head.toLowerCase(), next);
      });
      if (renamed.size > 0) renameColumns(this.workbook, table, renamed);
    }
  }
}
