import { PARTS, type NamedStyle } from "../../model/namedStyles";
import type { Style } from "../../model/style";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";

/** A part of a style whose cells follow when it changes. */
export abstract class StylePartObject extends HostObject {
  constructor(
    host: HostContext,
    protected readonly named: NamedStyle,
  ) {
    super(host);
  }

  /** Cells that have the style take the change, as in Excel. */
  protected set(patch: Style): void {
    Object.assign(this.named.style, patch);
    const taken = Object.entries(patch).filter(
      ([key]) => !this.named.without?.some((part) => PARTS[part].includes(key as keyof Style)),
    );
    for (const sheet of this.host.workbook.sheets) {
      for (const { cell, row, column } of [...sheet.cells()]) {
        if ((cell.style?.named ?? "Normal") !== this.named.name || taken.length === 0) continue;
        sheet.setStyle({ top: row, bottom: row, left: column, right: column }, Object.fromEntries(taken));
      }
    }
  }
}
