const shared = {
  transform: { "^.+\\.tsx?$": ["ts-jest", { isolatedModules: true, tsconfig: { module: "commonjs", moduleResolution: "node10", jsx: "react-jsx", esModuleInterop: true, target: "ES2022", resolveJsonModule: true, isolatedModules: true }, diagnostics: false }] },
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "json"],
};

/** Three kinds of test: in Node, the pane in jsdom, and the workbench in a real browser. */
module.exports = {
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/test/taskpane/"] },
    { ...shared, displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"] },
    { ...shared, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
