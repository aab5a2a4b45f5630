import { FAULTS, type FaultCode } from "../texts/faults";
import type { Language } from "../texts/language";

/** Something wrong in a block of cells: where (zero-based), and what. */
export interface Fault {
  row: number;
  column: number;
  code: FaultCode;
  args: string[];
}

/** The sentence of a fault, without its place. */
export function faultText(fault: Pick<Fault, "code" | "args">, language: Language): string {
  const text = FAULTS[language][fault.code] as (...args: string[]) => string;
  return text(...fault.args);
}
