import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { strangersIn } from "./rooms";

const ROOT = resolve(__dirname, "..");
const MOST_LINES = 300;
const CODE = /\.(tsx?|[cm]?js)$/;

/** Every file under these folders whose name fits, as paths from the root with slashes. */
function filesIn(folders: string[], name: RegExp): string[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => name.test(file) && !file.includes("node_modules"))
    .map((file) => file.split(sep).join("/"));
}

const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");

test.each(filesIn(["src", "workbench"], CODE))("%s imports only what its room may", (file) => {
  expect(strangersIn(file, textOf(file))).toEqual([]);
});

// The check must be able to fail: hand-made faults, each refused.
test.each([
  { fault: "core takes a package", file: "src/core/numbers/x.ts", text: 'import fc from "fast-check";' },
  {
    fault: "core takes a part of Node",
    file: "src/core/numbers/x.ts",
    text: 'import { readFileSync } from "node:fs";',
  },
  { fault: "core takes templates", file: "src/core/data/x.ts", text: 'import { TEMPLATES } from "../../templates";' },
  {
    fault: "core takes a JSON file of templates",
    file: "src/core/data/x.ts",
    text: 'import m from "../../templates/monthly.json";',
  },
  {
    fault: "core takes a type of excel",
    file: "src/core/data/x.ts",
    text: 'import type { A } from "../../excel/failure";',
  },
  {
    fault: "excel takes functions by a re-export",
    file: "src/excel/x.ts",
    text: 'export * from "../functions/cells";',
  },
  {
    fault: "functions takes excel by a dynamic import",
    file: "src/functions/x.ts",
    text: 'void import("../excel/failure");',
  },
  {
    fault: "functions takes templates by require",
    file: "src/functions/x.ts",
    text: 'const t = require("../templates");',
  },
  {
    fault: "the pane takes functions",
    file: "src/taskpane/Comparison/x.tsx",
    text: 'import { yoy } from "../../functions/functions";',
  },
  {
    fault: "the pane takes a package of its own accord",
    file: "src/taskpane/x.tsx",
    text: 'import _ from "lodash/fp";',
  },
  {
    fault: "the workbench takes src",
    file: "workbench/cli/x.ts",
    text: 'import { readCsv } from "../../src/files/text/readCsv";',
  },
  {
    fault: "src takes the workbench",
    file: "src/excel/x.ts",
    text: 'import { Workbook } from "../../workbench/model/Workbook";',
  },
  { fault: "a room nobody knows", file: "src/helpers/x.ts", text: "" },
])("refused: $fault", ({ file, text }) => expect(strangersIn(file, text)).toHaveLength(1));

test.each([
  {
    rule: "a room may import itself",
    file: "src/core/data/x.ts",
    text: 'import { monthsOf } from "../period/Period";',
  },
  {
    rule: "the pane's packages",
    file: "src/taskpane/x.tsx",
    text: 'import { Button } from "@fluentui/react-components"; import "react-dom/client";',
  },
  { rule: "a word in a text is no import", file: "src/core/x.ts", text: "const text = \"import x from 'react'\";" },
])("allowed: $rule", ({ file, text }) => expect(strangersIn(file, text)).toEqual([]));

test("the tables above speak of rooms that exist", () => {
  const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map((entry) => entry.name).sort()).toEqual([
    "core",
    "excel",
    "files",
    "functions",
    "taskpane",
    "templates",
  ]);
});

test.each(filesIn(["src", "workbench", "test", "bench", "scripts", "tools"], /\.(tsx?|[cm]?js|css|html)$/))(
  `%s has at most ${MOST_LINES} lines`,
  (file) => expect(textOf(file).trimEnd().split("\n").length).toBeLessThanOrEqual(MOST_LINES),
);
