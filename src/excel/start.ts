import type { Language } from "../core/texts/language";
import { officeLanguage } from "./language";

export interface OfficeSurroundings {
  language: Language;
  /** Undefined where Office does not tell its colours, as on the web. */
  isDark: boolean | undefined;
}

const LONGEST_WAIT = 15_000;

/** Waits for Office; rejects if it does not answer, which it never does when office.js could not be loaded. */
export async function startOffice(): Promise<OfficeSurroundings> {
  if (typeof Office === "undefined") throw new Error("office.js is missing");
  const silence = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("Office is silent")), LONGEST_WAIT),
  );
  await Promise.race([Office.onReady(), silence]);
  return { language: officeLanguage(), isDark: Office.context.officeTheme?.isDarkTheme };
}
