import { mergeLocales } from "@univerjs/core";

/** The grid's own words in one language; those of the other are not even fetched. */
export async function gridWords(locale: "zh-CN" | "en-US") {
  const [core, rules] =
    locale === "zh-CN"
      ? await Promise.all([
          import("@univerjs/preset-sheets-core/locales/zh-CN"),
          import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
        ])
      : await Promise.all([
          import("@univerjs/preset-sheets-core/locales/en-US"),
          import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
        ]);
  const words = mergeLocales(core.default, rules.default);
  // Chinese Excel names new sheets Sheet2 too.
  const { tabs } = (words as unknown as { sheets: { tabs: Record<string, string> } }).sheets;
  Object.assign(tabs, { sheet: "Sheet" });
  return words;
}
