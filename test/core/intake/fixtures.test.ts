import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withDoubts } from "../../../src/core/intake/readSheets";
import type { CellPlace } from "../../../src/core/intake/Figure";
import { toRows } from "../../../src/core/intake/toRows";
import { understand } from "../../../src/core/intake/understand";
import { readPeriod } from "../../../src/core/period/readPeriod";
import { periodLabel } from "../../../src/core/period/periodLabel";
import { sheetReference } from "../../../src/core/plan/sheetReference";
import { INTAKE_TEXTS, reasonText, refusalText } from "../../../src/core/texts/intake";
import { doubtText } from "../../../src/core/texts/doubts";
import { LANGUAGES } from "../../../src/core/texts/language";
import { TEMPLATES } from "../../../src/templates";
import { address, figureLine, readGridFile, type GridFile } from "./gridFile";

const FOLDER = join(__dirname, "..", "..", "fixtures", "intake");
const files = readdirSync(FOLDER);

const template = ({ options }: GridFile) => TEMPLATES.find((one) => one.id === (options.template ?? "monthly"))!;

function read(file: GridFile) {
  const { period = "", town = "", towns = "" } = file.options;
  const reading = readPeriod(period);
  const options = {
    template: template(file),
    choices: town === "" ? {} : { town },
    towns: towns
      .split(/[ ,]+/u)
      .filter(Boolean)
      .map((name) => ({ name, aliases: [], group: null })),
    period: reading.kind === "period" ? reading.period : null,
  };
  return withDoubts(understand(file.sheet, options), file.sheet, { template: options.template, earlier: [] });
}

test("every file in the folder of sheets is one that runs", () => {
  expect(files.filter((name) => !/^[a-z]\d{2}[a-z]?-[a-z0-9-]+\.txt$/u.test(name))).toEqual([]);
  for (const trap of Array.from({ length: 16 }, (_, place) => `t${String(place + 1).padStart(2, "0")}`)) {
    // T13 is about the meaning of blanks, which the marks of gaps show.
    expect(files.some((name) => name.startsWith(trap))).toBe(true);
  }
});

/** Where each rule of the importer, and each published case of its own sheet, is shown; the traps T1 to T16 and others (r) that show it too stand behind its own. */
const RULES: Record<string, string[]> = {
  I1: ["i01", "r28", "t12"],
  I2: ["i02", "r02", "t01"],
  I3: ["i03", "t01", "t07"],
  I4: ["i04", "i04b", "r14", "r30"],
  I5: ["i05", "t11"],
  I6: ["i06", "r13", "t02", "t14"],
  I7: ["i07", "t03", "t05", "t15"],
  I8: ["i08", "t03", "t07"],
  I9: ["i09", "r19", "t10"],
  I10: ["i10", "r18"],
  I11: ["i11", "r09", "t02"],
  I12: ["i12", "t10"],
  I13: ["i13"],
  I14: ["i14"],
  I15: ["i15", "r32", "t01"],
  I16: ["i16", "t09"],
  I17: ["i17", "t04", "t15"],
  I18: ["i18", "t07", "t13"],
  I19: ["i19", "r37", "r38"],
  I20: ["i20", "r12", "r16", "r20", "r26"],
  I21: ["i21", "r08", "r39"],
  I22: ["i22", "r06", "r17"],
  I23: ["i23", "t03"],
  I24: ["i24", "t16"],
  I25: ["i25"],
  D1: ["d01"],
  D4: ["d04"],
  O5: ["o05"],
  O9: ["o09"],
};

test.each(Object.entries(RULES))("%s has sheets that show it", (rule, names) => {
  for (const name of names) expect(files.filter((file) => file.startsWith(`${name}-`))).toHaveLength(1);
  const [own] = names;
  expect(
    readFileSync(
      join(
        FOLDER,
        files.find((file) => file.startsWith(`${own}-`))!,
      ),
      "utf8",
    ),
  ).toContain(`# ${rule}`);
});

test("each of the 25 rules of the importer is in the table", () => {
  expect(Object.keys(RULES).filter((rule) => rule.startsWith("I"))).toEqual(
    Array.from({ length: 25 }, (_, place) => `I${place + 1}`),
  );
});

describe.each(files)("%s", (name) => {
  const file = readGridFile(join(FOLDER, name));
  const understanding = read(file);

  test("gives these figures, cell by cell", () => {
    expect(understanding.figures.map(figureLine)).toEqual(file.figures);
  });

  test("raises these doubts", () => {
    const doubts = understanding.doubts.map(
      ({ place, code, cause, leftOut }) =>
        `${address(place)} ${code}${cause ? ` ${cause}` : ""}${leftOut ? " (left out)" : ""}`,
    );
    expect(doubts).toEqual(file.doubts);
  });

  test("gives these rows with the cells they came from", () => {
    const { sheet, rest } = file;
    const source = (place: CellPlace) => sheetReference(sheet.name, address(place));
    const { rows } = toRows(understanding, new Map(), { template: template(file), language: "zh-CN", sheet, source });
    const lines = rows.map(
      (row) => `${row.town} / ${row.indicator} / ${periodLabel(row.period, "zh-CN")} = ${row.source}`,
    );
    if (rest.rows) expect(lines).toEqual(rest.rows);
    else expect(lines.length).toBeLessThanOrEqual(file.figures.length);
  });

  test("is refused or not, and all that is said has a sentence in every language", () => {
    expect(understanding.refusal?.reason ?? null).toBe(file.rest.refusal?.[0] ?? null);
    for (const language of LANGUAGES) {
      const texts = INTAKE_TEXTS[language];
      for (const { reason, args } of understanding.decisions) expect(reasonText(texts, reason, args)).toMatch(/\S/u);
      for (const doubt of understanding.doubts) expect(doubtText(doubt, language)).not.toContain("undefined");
      if (understanding.refusal)
        expect(refusalText(texts, understanding.refusal.reason, understanding.refusal.args)).toMatch(/\S/u);
    }
  });
});
