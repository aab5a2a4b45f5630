const tsconfig = {
  module: "commonjs",
  moduleResolution: "node10",
  jsx: "react-jsx",
  target: "ES2022",
  esModuleInterop: true,
  resolveJsonModule: true,
  isolatedModules: true,
};

/** Types are checked by `npm run types`; here each file is only translated. */
const shared = {
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig, diagnostics: false }] },
  // d3 ships modules for browsers; what it ships beside them runs in Node as it is.
  moduleNameMapper: { "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js" },
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "json"],
};

/** Three kinds of test: in Node, the pane in jsdom, and the workbench in a real browser. */
module.exports = {
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    { ...shared, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
