import type { Workbook } from "../../model/Workbook";

const MODES = { manual: "Manual", autoNoTable: "AutomaticExceptTables" } as const;

/** When the workbook calculates, as its file says. */
export function modeIn(xml: string): Workbook["calculationMode"] {
  const word = /<calcPr\b[^>]*\bcalcMode="(manual|autoNoTable)"/.exec(xml)?.[1];
  return word === undefined ? "Automatic" : MODES[word as keyof typeof MODES];
}

/** The same as an attribute of a file; nothing where it calculates by itself. */
export function modeOut({ calculationMode }: Workbook): string {
  const word = Object.entries(MODES).find(([, mode]) => mode === calculationMode)?.[0];
  return word === undefined ? "" : ` calcMode="${word}"`;
}
