import type { Language } from "../texts/language";
import { TEMPLATE_FAULTS, type TemplateFaultCode } from "../texts/templateFaults";

/** Something wrong in the JSON of a template. */
export interface TemplateFault {
  /** Where, as a JSON pointer: /indicators/3/unit; "" is the whole file. */
  path: string;
  code: TemplateFaultCode;
  args: string[];
}

/** What is wrong and what to do, with the place before it. */
export function templateFaultText({ path, code, args }: TemplateFault, language: Language): string {
  const text = TEMPLATE_FAULTS[language][code] as (...args: string[]) => string;
  return path === "" ? text(...args) : `${path}: ${text(...args)}`;
}
