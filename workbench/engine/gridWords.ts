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
  return mergeLocales(core.default, rules.default);
}
