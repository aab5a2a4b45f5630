const { Compilation, WebpackError, sources } = require("webpack");
const { loadTypeScript } = require("../loadTypeScript.cjs");

/**
 * Finishes functions.json, which the official plugin makes from the wrappers in src/functions: texts come from the
 * catalogue of help, one file a language, and error cells may be arguments (the generator does not write that member,
 * and without it one #N/A in a range breaks the call).
 */
class FunctionsMetadata {
  /**
   * @param {{ metadata: string, help: string, texts: string, languages: Record<string, string> }} options file of the
   * metadata; module and folder of the help texts; language → file of the metadata in that language
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { metadata, help, texts, languages } = this.options;
    compiler.hooks.compilation.tap("FunctionsMetadata", (compilation) => {
      // The official plugin puts its file into the child compilations of html pages too, where it would clash with ours.
      if (compilation.compiler.isChild()) {
        delete compilation.assets[metadata];
        return;
      }
      compilation.contextDependencies.add(texts);
      compilation.hooks.processAssets.tap(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const source = compilation.getAsset(metadata)?.source.source();
          if (source === undefined) return;
          try {
            const generated = JSON.parse(String(source));
            const { FUNCTION_HELP } = loadTypeScript(help);
            for (const [language, file] of Object.entries(languages)) {
              const asset = new sources.RawSource(print(describe(generated, FUNCTION_HELP, language)));
              if (file === metadata) compilation.updateAsset(file, asset);
              else compilation.emitAsset(file, asset);
            }
          } catch (error) {
            compilation.errors.push(new WebpackError(`functions.json: ${error.message}`));
          }
        },
      );
    });
  }
}

function print(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The metadata with the texts of a language; ids and shapes stay. A text that is missing or too many is an error. */
function describe(metadata, help, language) {
  const wanted = (text, what) => {
    if (typeof text !== "string" || text === "") throw new Error(`no ${language} text for ${what}`);
    return text;
  };
  const functions = metadata.functions.map((one) => {
    const texts = help[one.id]?.[language];
    const spare = Object.keys(texts?.parameters ?? {}).filter(
      (name) => !one.parameters.some((parameter) => parameter.name === name),
    );
    if (spare.length > 0) throw new Error(`${language} texts for unknown parameters of ${one.id}: ${spare.join(", ")}`);
    return {
      ...one,
      description: wanted(texts?.description, one.id),
      parameters: one.parameters.map((parameter) => {
        const [name, description] = texts.parameters[parameter.name] ?? [];
        const what = `${one.id} ${parameter.name}`;
        return { ...parameter, name: wanted(name, what), description: wanted(description, what) };
      }),
      allowErrorForDataTypeAny: true,
    };
  });
  const unused = Object.keys(help).filter((id) => !functions.some((one) => one.id === id));
  if (unused.length > 0) throw new Error(`texts for unknown functions: ${unused.join(", ")}`);
  return { ...metadata, functions };
}

module.exports = { FunctionsMetadata, describe };
