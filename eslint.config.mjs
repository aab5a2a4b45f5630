import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const SCRIPTS = ["**/*.cjs", "**/*.mjs", "*.js"];

/** The Office rules alone: the preset's prettier rule has settings of its own, `prettier --check` is the judge of layout. */
const officeRules = Object.assign({}, ...officeAddins.configs.recommended.map((config) => config.rules ?? {}));
const officeOnly = Object.fromEntries(
  Object.entries(officeRules).filter(([rule]) => rule.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist", "build", "node_modules", "coverage"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
      // An ideographic space is how Chinese lines are set in texts.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipComments: true }],
      // A variable that a closure reads before it is set cannot be const.
      "prefer-const": ["error", { ignoreReadBeforeAssign: true }],
      eqeqeq: "error",
      "no-eval": "error",
      // The compiler knows every global name, and knows them better.
      "no-undef": "off",
    },
  },
  {
    files: SCRIPTS,
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/excel/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeOnly,
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // One way in keeps the first load small: see the file.
    files: ["src/taskpane/**"],
    ignores: ["src/taskpane/shared/fluent.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "@fluentui/react-components", message: "Import it from shared/fluent." }] },
      ],
    },
  },
  {
    files: ["src/**"],
    rules: { "no-console": "error" },
  },
  {
    // Excel hands cells over untyped, and the metadata tool knows no type aliases.
    files: ["src/functions/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // The same figures give the same answer at any time and in any place.
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "A period is a unit and a whole number: see core/period." },
        { name: "console", message: "The core returns what it has to say." },
        { name: "performance", message: "The core has no clock." },
        { name: "Intl", message: "The core has no locale." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core has no chance in it." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[property.name=/^toLocale/]", message: "The core has no locale." },
        { selector: "MemberExpression[property.name='localeCompare']", message: "The core has no locale." },
      ],
    },
  },
);
