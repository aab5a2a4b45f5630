const { Compilation, WebpackError, sources } = require("webpack");

/**
 * Finishes functions.json, which the official plugin makes from the comments in functions.ts:
 * error cells may be arguments (the generator does not write that member, and without it one #N/A in a range breaks the call),
 * and a second file has the texts of another language under the same ids.
 */
class FunctionsMetadata {
  /** @param {{ metadata: string, translations: Record<string, string> }} options file of the metadata; locale → file of texts */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("FunctionsMetadata", (compilation) => {
      // The official plugin puts its file into the child compilations of html pages too, where it would clash with ours.
      if (compilation.compiler.isChild()) {
        delete compilation.assets[this.options.metadata];
        return;
      }
      compilation.hooks.processAssets.tap(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const { metadata, translations } = this.options;
          const source = compilation.getAsset(metadata)?.source.source();
          if (source === undefined) return;
          const finished = allowErrors(JSON.parse(String(source)));
          compilation.updateAsset(metadata, new sources.RawSource(print(finished)));
          for (const [locale, file] of Object.entries(translations)) {
            compilation.fileDependencies.add(file);
            const texts = JSON.parse(String(compiler.inputFileSystem.readFileSync(file)));
            try {
              const name = metadata.replace(/\.json$/, `.${locale}.json`);
              compilation.emitAsset(name, new sources.RawSource(print(translate(finished, texts))));
            } catch (error) {
              compilation.errors.push(new WebpackError(`${file}: ${error.message}`));
            }
          }
        },
      );
    });
  }
}

function print(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Every function takes error cells as arguments. */
function allowErrors(metadata) {
  return { ...metadata, functions: metadata.functions.map((one) => ({ ...one, allowErrorForDataTypeAny: true })) };
}

/** The metadata in another language: descriptions and parameter names change, ids and shapes stay. A missing text is an error. */
function translate(metadata, texts) {
  const wanted = (text, what) => {
    if (typeof text !== "string" || text === "") throw new Error(`no text for ${what}`);
    return text;
  };
  const functions = metadata.functions.map((one) => {
    const help = texts[one.id];
    return {
      ...one,
      description: wanted(help?.description, one.id),
      parameters: one.parameters.map((parameter) => {
        const own = help.parameters?.[parameter.name];
        return {
          ...parameter,
          name: wanted(own?.name, `${one.id} ${parameter.name}`),
          description: wanted(own?.description, `${one.id} ${parameter.name}`),
        };
      }),
    };
  });
  const unused = Object.keys(texts).filter((id) => !metadata.functions.some((one) => one.id === id));
  if (unused.length > 0) throw new Error(`texts for unknown functions: ${unused.join(", ")}`);
  return { ...metadata, functions };
}

module.exports = { FunctionsMetadata, allowErrors, translate };
