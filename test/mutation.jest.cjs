const { resolve } = require("node:path");
const [node] = require("../jest.config.cjs").projects;

/** The tests of the statistics alone, for the mutation tester (stryker.config.mjs). */
const { displayName: _displayName, ...project } = node;
module.exports = {
  ...project,
  rootDir: resolve(__dirname, ".."),
  testMatch: ["<rootDir>/test/core/statistics/**/*.test.ts"],
};
