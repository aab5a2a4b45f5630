import { contains, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { invalidArgument } from "../HostError";
import { displayText } from "../text";
import * as block from "./block";
import { checkAllowed, checkUnlocked } from "./locks";

/** Excel.RangeHyperlink. */
export interface RangeLink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

const LINK_COLOR = "#0563C1";

/** The link on the first cell of a block, or null. */
export function linkAt(sheet: Sheet, { top, left }: Rect, locale: string): RangeLink | null {
  const link = sheet.hyperlinks.find((one) => one.row === top && one.column === left);
  if (!link) return null;
  const cell = sheet.cell(top, left);
  const { address, documentReference, screenTip } = link;
  return {
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
    textToDisplay: displayText(cell?.value ?? null, cell?.style?.numberFormat ?? "General", locale),
  };
}

/** Puts a link on every cell of a block; the text goes to its first cell, and links look blue and underlined. */
export function setLink(sheet: Sheet, rect: Rect, link: RangeLink | null | undefined, locale: string): void {
  const { address, documentReference, screenTip, textToDisplay } = link ?? {};
  if (!address && !documentReference) throw invalidArgument("A link needs an address or a documentReference.");
  if (block.isUnbounded(rect)) throw invalidArgument("A link cannot be set on whole rows or columns.");
  checkAllowed(sheet, "allowInsertHyperlinks");
  checkUnlocked(sheet, rect);
  removeLinks(sheet, rect);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      sheet.hyperlinks.push({
        row,
        column,
        ...(address && { address }),
        ...(documentReference && { documentReference }),
        ...(screenTip && { screenTip }),
      });
    }
  }
  const first = { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left };
  const empty = (sheet.cell(rect.top, rect.left)?.value ?? null) === null;
  const text = textToDisplay ?? (empty ? (address ?? documentReference) : undefined);
  if (text !== undefined) block.writeBlock(sheet, first, [[text]], "textToDisplay", locale);
  sheet.setStyle(rect, { fontColor: LINK_COLOR, underline: true });
  sheet.layoutChanged();
}

/** Takes the links of a block away; texts and looks stay. */
export function removeLinks(sheet: Sheet, rect: Rect): void {
  const kept = sheet.hyperlinks.filter(({ row, column }) => !contains(rect, row, column));
  if (kept.length === sheet.hyperlinks.length) return;
  sheet.hyperlinks = kept;
  sheet.layoutChanged();
}
