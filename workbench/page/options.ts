import type { Locale } from "./texts";

/** What the address of the page asks for. */
export interface PageOptions {
  /** ?lang=en-US; Chinese without it. */
  locale: Locale;
  /** ?log opens the developer's drawer and prints every round trip to the console. */
  log: boolean;
  /** ?delay=200: milliseconds each round trip waits. */
  delayMs: number;
  /** ?dark */
  dark: boolean;
  /** ?empty: no sample data. */
  empty: boolean;
}

/** Reads the part of the address behind the question mark. */
export function readOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const delay = Number(query.get("delay") ?? 0);
  if (!Number.isFinite(delay) || delay < 0)
    throw new Error(`?delay=${query.get("delay")}: give milliseconds, for example ?delay=200.`);
  const lang = query.get("lang") ?? "zh-CN";
  if (lang !== "zh-CN" && lang !== "en-US") throw new Error(`?lang=${lang}: there are zh-CN and en-US.`);
  return { locale: lang, log: query.has("log"), delayMs: delay, dark: query.has("dark"), empty: query.has("empty") };
}

/** The same page in another language, everything else kept. */
export function addressIn(locale: Locale, search: string): string {
  const query = new URLSearchParams(search);
  if (locale === "zh-CN") query.delete("lang");
  else query.set("lang", locale);
  return `?${query.toString()}`;
}
