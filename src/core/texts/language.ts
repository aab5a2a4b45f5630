/** The languages a person can read us in. */
export const LANGUAGES = ["zh-CN", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One section of the catalogue: the same keys in every language, or it does not compile. */
export type Catalogue<Texts> = Record<Language, Texts>;

/** The language we speak to someone whose Office speaks this one: Chinese for Chinese, English for all others. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
