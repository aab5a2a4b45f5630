/**
 * Draws the add-in's icons of every size from the two SVG drawings in assets/:
 * icon-small.svg for the sizes in which roofs would blur, icon.svg for the rest.
 * Run it after a change of a drawing: node scripts/draw-icons.mjs
 * The browser is the one named in CHROME_PATH, else Debian's Chromium.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./launch-browser.mjs";

const SMALL_SIZES = [16, 20, 24];
const LARGE_SIZES = [32, 40, 48, 64, 80, 96, 128];
const assets = new URL("../assets/", import.meta.url);

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const [drawing, sizes] of [
    ["icon-small.svg", SMALL_SIZES],
    ["icon.svg", LARGE_SIZES],
  ]) {
    const svg = await readFile(new URL(drawing, assets), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      const file = new URL(`icon-${size}.png`, assets);
      await writeFile(file, png);
      console.log(`${fileURLToPath(file)} ${size}x${size}`);
    }
  }
} finally {
  await browser.close();
}
