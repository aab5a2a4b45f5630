/**
 * Takes the pictures of the first run and of the page of functions in the workbench (docs/pictures, shown in the README), and of the pane alone
 * at 320 px in light, dark and high contrast (build/pictures, to be looked at). Alone: npm run pictures
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureAddin } from "./build.mjs";
import { ensurePage } from "./build-page.mjs";
import { launchBrowser } from "./launch-browser.mjs";
import { serveWorkbench } from "./serve-workbench.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "docs", "pictures");
const paneOut = join(root, "build", "pictures");
const WORDS = {
  "zh-CN": {
    search: "?",
    import: "导入",
    go: "去生成对比表",
    build: "生成对比表",
    built: /对比表已建好/,
    functions: "函数",
    word: "同比",
    opened: /YOY/,
  },
  "en-US": {
    search: "?lang=en-US",
    import: "Import",
    go: "Go to comparison",
    build: "Build the sheet",
    built: /The comparison is ready/,
    functions: "Functions",
    word: "growth",
    opened: /YOY/,
  },
};

await ensureAddin(console.error);
await ensurePage(console.error);
await mkdir(out, { recursive: true });
await mkdir(paneOut, { recursive: true });
const server = await serveWorkbench(0);
const browser = await launchBrowser();

/** Goes through the first run, calling back before and after each click. */
async function firstRun(language, look, contextOptions) {
  const words = WORDS[language];
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 860 },
    ...contextOptions,
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/${words.search}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const pane = await (await page.waitForSelector("#pane-frame")).contentFrame();
  const button = (name) => pane.getByRole("main").getByRole("button", { name, exact: true });
  await button(words.import).click({ trial: true });
  await look(page, "import");
  await button(words.import).click();
  await button(words.go).waitFor();
  await look(page, "imported");
  await button(words.go).click();
  await button(words.build).click({ trial: true });
  await look(page, "compare");
  await button(words.build).click();
  await pane.getByText(words.built).waitFor();
  await page.evaluate(() => window.workbench.settled());
  await page.waitForTimeout(800);
  await look(page, "built");
  await pane.getByRole("button", { name: words.functions, exact: true }).click();
  await pane.getByRole("searchbox").fill(words.word);
  await pane.getByRole("button", { name: words.opened }).first().click();
  await look(page, "functions");
  await context.close();
}

for (const language of Object.keys(WORDS)) {
  await firstRun(language, async (page, step) => {
    if (["import", "built", "functions"].includes(step))
      await page.screenshot({ path: join(out, `workbench-${step}-${language}.png`) });
  });
}
const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
for (const [name, options] of Object.entries(looks)) {
  const language = name === "dark" ? "en-US" : "zh-CN";
  await firstRun(
    language,
    async (page, step) => {
      const place = { position: "fixed", top: 0, left: 0, width: "320px", height: "860px", zIndex: 9999 };
      await page.evaluate((style) => Object.assign(document.querySelector("#pane-frame").style, style), place);
      await page.waitForTimeout(300);
      await page.locator("#pane-frame").screenshot({ path: join(paneOut, `${step}-${name}.png`) });
    },
    options,
  );
}
await browser.close();
await server.close();
