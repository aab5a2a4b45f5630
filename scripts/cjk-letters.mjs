import { pathToFileURL } from "node:url";

/**
 * The expressions for Chinese, Japanese and Korean letters, worked out while the page is bundled. The package works
 * them out of the tables of Unicode each time a page starts, for which it brings half a megabyte of them along.
 */
export function cjkLetters() {
  return {
    name: "cjk-letters",
    setup(build) {
      build.onLoad({ filter: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, async ({ path }) => {
        const charsets = await import(pathToFileURL(path).href);
        const contents = Object.entries(charsets)
          .map(([name, charset]) => `export const ${name} = () => ({ toRegExp: () => ${charset().toRegExp()} });`)
          .join("\n");
        return { contents, loader: "js" };
      });
    },
  };
}
