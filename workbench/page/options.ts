import type { Locale } from "./texts";

/**
 * How the page looks. The pane learns it as from Excel on the web: that Excel hands no Office.context.officeTheme,
 * the pane follows the colour scheme of the system, and so does the page unless it is told otherwise.
 */
export type ThemeName = "light" | "dark" | "contrast";

/** What the address of the page asks for. */
export interface PageOptions {
  /** ?lang=en-US; Chinese without it. */
  locale: Locale;
  /** ?log opens the developer's drawer and prints every round trip to the console. */
  log: boolean;
  /** ?delay=200: milliseconds each round trip waits. */
  delayMs: number;
  /** ?theme=light, dark or contrast (?dark for short); without it that of the system. */
  theme: ThemeName;
  /** ?empty: no sample data. */
  empty: boolean;
}

/** Reads the part of the address behind the question mark. */
export function readOptions(search: string, systemTheme: ThemeName = "light"): PageOptions {
  const query = new URLSearchParams(search);
  const delay = Number(query.get("delay") ?? 0);
  if (!Number.isFinite(delay) || delay < 0)
    throw new Error(`?delay=${query.get("delay")}: give milliseconds, for example ?delay=200.`);
  const lang = query.get("lang") ?? "zh-CN";
  if (lang !== "zh-CN" && lang !== "en-US") throw new Error(`?lang=${lang}: there are zh-CN and en-US.`);
  const theme = query.get("theme") ?? (query.has("dark") ? "dark" : systemTheme);
  if (theme !== "light" && theme !== "dark" && theme !== "contrast") {
    throw new Error(`?theme=${theme}: there are light, dark and contrast.`);
  }
  return { locale: lang, log: query.has("log"), delayMs: delay, theme, empty: query.has("empty") };
}

/** The same page in another language, everything else kept. */
export function addressIn(locale: Locale, search: string): string {
  const query = new URLSearchParams(search);
  if (locale === "zh-CN") query.delete("lang");
  else query.set("lang", locale);
  return `?${query.toString()}`;
}

/** The same page in another look, everything else kept. */
export function addressWithTheme(theme: ThemeName, search: string): string {
  const query = new URLSearchParams(search);
  query.delete("dark");
  query.set("theme", theme);
  return `?${query.toString()}`;
}
