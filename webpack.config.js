const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { loadTypeScript } = require("./tools/loadTypeScript.cjs");
const { FunctionsMetadata } = require("./tools/webpack/FunctionsMetadata.cjs");

const HELP = path.resolve(__dirname, "src/core/texts/help");
/** One file of wrappers a family of functions. */
const FUNCTIONS = Object.keys(loadTypeScript(path.join(HELP, "index.ts")).FAMILY_TITLES).map(
  (family) => `./src/functions/${family}.ts`,
);
const DEV_URL = "https://localhost:3000";
/** Where the add-in is hosted; the address in the shipped manifest. */
const PRODUCTION_URL = process.env.ADDIN_URL ?? DEV_URL;
/** office.js comes from Microsoft; an intranet without internet can name a copy of its own. */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The fidelity kit, a page for a person with a real Excel: in development only, never shipped. */
const FIDELITY = { fidelity: "./fidelity/page.ts", fidelityLink: "./fidelity/link.ts" };
const fidelityPage = () =>
  new HtmlWebpackPlugin({
    filename: "fidelity.html",
    template: "./fidelity/page.html",
    chunks: ["fidelity"],
    inject: "body",
    templateParameters: { officeJsUrl: OFFICE_JS_URL },
  });

module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  return {
    devtool: production ? false : "source-map",
    entry: {
      // The texts of functions in both languages, refusals above all: nearly as large as their code, so a file of its own.
      sentences: [
        "refusals/index",
        "functions",
        "words",
        "paceWords",
        "optionWords",
        "gapMarks",
        "unitWords",
        "language",
      ].map((file) => `./src/core/texts/${file}.ts`),
      // In a layer of their own the statistics become one scope, smaller than modules that the pane shares.
      functions: { import: "./src/functions/index.ts", layer: "functions", dependOn: "sentences" },
      // The pane's deeds are a script of their own: the page loads it before the pane, and a host without a pane loads it alone.
      commands: {
        import: "./src/taskpane/commands/index.ts",
        dependOn: "sentences",
        library: { name: "TownIndicators", type: "window" },
      },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "commands" },
      // A thread of its own, started by the pane when a file is given; nothing of it is in the pane's first load.
      fileWorker: "./src/taskpane/fileReading/fileWorker.ts",
      ...(production ? {} : FIDELITY),
    },
    // Late chunks are fetched from beside the page; a host without a pane has no script tag to tell where that is.
    output: { path: path.resolve(__dirname, "dist"), publicPath: "", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        // Otherwise every import would lead past this file, straight into Fluent.
        { test: /taskpane[\\/]shared[\\/]fluent\.ts$/, sideEffects: true },
        // The texts are one and the same for both.
        { test: /core[\\/]texts[\\/]/, layer: "texts" },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    experiments: { layers: true },
    performance: { hints: false },
    // The shortest names: what is shipped is loaded by every workbook that uses a function.
    ...(production && { optimization: { mangleExports: "size", moduleIds: "size" } }),
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTIONS }),
      new FunctionsMetadata({
        metadata: "functions.json",
        help: path.join(HELP, "index.ts"),
        texts: HELP,
        languages: { "en-US": "functions.json", "zh-CN": "functions.zh-CN.json" },
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["sentences", "functions", "commands", "taskpane", ...(production ? [] : ["fidelityLink"])],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: "body",
        templateParameters: { officeJsUrl: OFFICE_JS_URL },
      }),
      ...(production ? [] : [fidelityPage()]),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}", to: "assets/[name][ext]" },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(DEV_URL, PRODUCTION_URL) },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      headers: { "Access-Control-Allow-Origin": "*" },
      // Certificates are made and trusted only when Excel itself is to be served, never by a build.
      server: env.WEBPACK_SERVE
        ? { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
        : "http",
    },
  };
};
