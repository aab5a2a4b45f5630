import { buildSync } from "esbuild";

/**
 * The xlsx library is published as ES modules only, which jest cannot require: this is the same library,
 * put into one CommonJS script. Use: jest.mock("hucre/xlsx", () => jest.requireActual("./support/hucre").hucre).
 */
export const hucre: unknown = (() => {
  const { outputFiles } = buildSync({
    stdin: { contents: 'export * from "hucre/xlsx";', resolveDir: __dirname },
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
  });
  const script = { exports: {} as unknown };
  new Function("module", "exports", "require", outputFiles[0]!.text)(script, script.exports, require);
  return script.exports;
})();
