import type { Package } from "./Package";
import { child, children, parseXml, type XmlElement } from "./xml";

/**
 * True where the file gives whole columns a fill or borders: cells within the used block have them, those beyond have
 * no place in the workbook model.
 */
export function hasColumnLooks(root: XmlElement, file: Package): boolean {
  const columns = children(child(root, "cols"), "col").map(({ attributes }) => Number(attributes.style ?? 0));
  const used = new Set(columns.filter((style) => style > 0));
  if (used.size === 0) return false;
  const styles = parseXml(file.text("xl/styles.xml") ?? "<styleSheet/>");
  const looks = children(child(styles, "cellXfs"), "xf");
  return [...used].some((index) => {
    const { fillId = "0", borderId = "0" } = looks[index]?.attributes ?? {};
    // The first two fills of every file are no fill and a pattern nobody uses.
    return Number(fillId) > 1 || Number(borderId) > 0;
  });
}
