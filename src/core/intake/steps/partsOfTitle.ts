import { findIndicator, type Template } from "../../template/Template";
import type { ColumnLabels } from "./columnLabels";

/** 当月 | 累计 | 其中：工业 under a title of 用电量: the whole is what the title names, and the part is a part of that. */
export function partsOfTitle(columns: readonly ColumnLabels[], title: string, template: Template): void {
  if (title === "") return;
  columns.forEach((part, place) => {
    const { head, indicator } = part;
    if (!head.isPart || indicator === "" || indicator.includes("/") || findIndicator(template, indicator)) return;
    const isOfTitle = columns.slice(0, place).some((other) => other.indicator === "");
    if (!isOfTitle) return;
    const name = findIndicator(template, indicator + title) ? indicator + title : `${title}/${indicator}`;
    for (const label of columns) if (label.indicator === indicator) label.indicator = name;
  });
}
