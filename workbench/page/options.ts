import type { Locale } from "./texts";

/**
 * How the page looks; without a word in the address, as the system does. In Excel on the web office.js leaves out the
 * theme, whatever the host answers: it makes its context with `undefined` in the place of officeTheme, so that
 * Office.context.officeTheme is missing, and has no OfficeThemeChanged. What the pane can see is its frame: browsers
 * give a frame as prefers-color-scheme the CSS color-scheme of the page around it (page.css), and forced colours are
 * the system's everywhere. The chosen high contrast is dark to the pane, since no page can force colours on a frame.
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
