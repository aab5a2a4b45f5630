/**
 * Builds every sheet of samples/sheets from samples/towns-2025.csv, or the file of its own name, with the report command, prints it with LibreOffice and
 * keeps a picture of each of its pages in docs/gallery, in Chinese and in English; docs/gallery.md shows them.
 * Needs soffice, pdfinfo, pdftotext and pdftoppm. Alone: npm run gallery
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureAll } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const sheets = join(root, "samples", "sheets");
const dataOf = (name) => {
  const own = join(root, "samples", `${name}.csv`);
  return existsSync(own) ? own : join(root, "samples", "towns-2025.csv");
};
const out = join(root, "docs", "gallery");
const LANGUAGES = ["zh-CN", "en-US"];
const DOTS_PER_INCH = 90;
const TEXTS = {
  contributions: "拉动与贡献：谁拉高、谁拖低了合计",
  groups: "分组对比：同类型乡镇各自排名，组的一行为本组之和",
  latest: "各镇最近一期：报告期各不相同，只在同期之间排名，没有数的镇写在注里",
  league: "位次变化：与上期相比前移、后退几位",
  matrix: "多指标一览：完成数、增速、位次并列",
  months: "各月当月数：由累计相减",
  periods: "各月累计",
  score: "综合得分：权重、极差法、功效系数法、加减分、一票否决",
  scorecard: "一镇成绩单",
  targets: "目标任务进度：按版本和档次",
  towns: "一项指标各镇对比：完成率、增速、总量三种位次，与上期相比的升降",
};

await ensureAll((text) => console.error(text));
const { main } = createRequire(import.meta.url)(join(root, "build", "cli.cjs"));
const surroundings = { dist: join(root, "dist"), result: () => {}, line: (text) => console.error(text) };
const folder = await mkdtemp(join(tmpdir(), "gallery-"));
const names = (await readdir(sheets)).filter((name) => name.endsWith(".json")).map((name) => basename(name, ".json"));
names.sort();
const run = (program, words) => execFileSync(program, words, { stdio: ["ignore", "pipe", "ignore"] }).toString("utf8");

/** The pages of the sheet: the table of figures stands before it and has its heads on every page. */
function sheetPages(pdf) {
  const count = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [pdf]))[1]);
  const isTable = (page) =>
    /^\s*(地区\s+指标|Town\s+Indicator)\s/.test(
      run("pdftotext", ["-layout", "-f", String(page), "-l", String(page), pdf, "-"]),
    );
  return Array.from({ length: count }, (_, place) => place + 1).filter((page) => !isTable(page));
}

/** Files of pictures by sheet. */
const pictures = new Map();

async function buildAll(language) {
  const files = [];
  for (const name of names) {
    const file = join(folder, `${name}.${language}.xlsx`);
    const spec = join(sheets, `${name}.json`);
    const words = [
      "report",
      "--data",
      dataOf(name),
      "--template",
      "monthly",
      "--spec",
      spec,
      "--lang",
      language,
      "--out",
      file,
    ];
    const code = await main(words, surroundings);
    if (code !== 0) throw new Error(`${name} ended with exit code ${code}`);
    files.push({ name, file, pdf: file.replace(/\.xlsx$/, ".pdf") });
  }
  return files;
}

try {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  for (const language of LANGUAGES) {
    const files = await buildAll(language);
    run("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...files.map(({ file }) => file),
    ]);
    for (const { name, pdf } of files) {
      const pages = sheetPages(pdf).map((page, place) => ({
        page,
        file: `${name}.${language}${place ? `.${place + 1}` : ""}`,
      }));
      for (const { page, file } of pages) {
        const only = ["-f", String(page), "-l", String(page), "-singlefile"];
        run("pdftoppm", ["-png", "-r", String(DOTS_PER_INCH), ...only, pdf, join(out, file)]);
      }
      pictures.set(name, [...(pictures.get(name) ?? []), ...pages.map(({ file }) => file)]);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

const section = (name) =>
  [
    `## ${TEXTS[name] ?? name}`,
    "",
    `规格 / specification: [samples/sheets/${name}.json](../samples/sheets/${name}.json)`,
    ...(dataOf(name) === dataOf("") ? [] : ["", `数据 / figures: [samples/${name}.csv](../samples/${name}.csv)`]),
    "",
    ...pictures.get(name).map((file) => `![${file.replace(".", ", ")}](gallery/${file}.png)`),
    "",
  ].join("\n");
const intro = `# 对比表图例 / Gallery of comparison sheets

由 \`npm run gallery\` 生成：用虚构的示例数据 [samples/towns-2025.csv](../samples/towns-2025.csv) 建每一种表，再用 LibreOffice 打印。
Made by \`npm run gallery\` from invented figures, printed by LibreOffice. The figures behind each picture, formula by formula,
are kept in \`test/golden/sheets\` and checked there; LibreOffice's own results of the formulas are compared with ours.
`;
await writeFile(join(root, "docs", "gallery.md"), [intro, ...names.map(section)].join("\n"));
