/** Mutates every statistic and runs its tests: npm run mutation. What survives is explained in docs/mutation.md. */
export default {
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "test/mutation.jest.cjs" },
  coverageAnalysis: "perTest",
  mutate: ["src/core/statistics/**/*.ts"],
  ignorePatterns: ["dist", "build", "docs", "samples", "workbench", "assets"],
  tempDirName: "build/mutation",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "build/mutation.json" },
  // A constant of a module is the same in every test: its mutants need all tests and tell little.
  ignoreStatic: true,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  checkers: [],
  allowConsoleColors: false,
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
};
