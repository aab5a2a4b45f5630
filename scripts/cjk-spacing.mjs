import { readFile } from "node:fs/promises";

/** The one call that spreads letters. */
const CALL = "\taddCJKLatinSpacing(shapedTextList);\n";

/**
 * The grid's text editor puts a quarter of a letter between Chinese and figures or Latin letters, as Word does: in the
 * formula bar "2026年3月" would read as if there were spaces in it. Excel has none. Another version of
 * @univerjs/engine-render than 0.25.1 stops the build instead of being changed by guess.
 */
export function cjkSpacing() {
  return {
    name: "cjk-spacing",
    setup(build) {
      build.onLoad({ filter: /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
        const contents = await readFile(path, "utf8");
        if (contents.split(CALL).length !== 2) {
          const text = `${path} is not the version scripts/cjk-spacing.mjs knows (0.25.1): check its change.`;
          return { errors: [{ text }] };
        }
        return { contents: contents.replace(CALL, () => ""), loader: "js" };
      });
    },
  };
}
