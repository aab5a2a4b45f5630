import { readdirSync } from "node:fs";
import { join } from "node:path";
import { withDoubts } from "../../../src/core/intake/readSheets";
import { understand } from "../../../src/core/intake/understand";
import { readPeriod } from "../../../src/core/period/readPeriod";
import { INTAKE_TEXTS, reasonText, refusalText } from "../../../src/core/texts/intake";
import { doubtText } from "../../../src/core/texts/doubts";
import { LANGUAGES } from "../../../src/core/texts/language";
import { TEMPLATES } from "../../../src/templates";
import { address, figureLine, readGridFile, type GridFile } from "./gridFile";

const FOLDER = join(__dirname, "..", "..", "fixtures", "intake");
const files = readdirSync(FOLDER);

function read(file: GridFile) {
  const { template = "monthly", period = "", town = "", towns = "" } = file.options;
  const reading = readPeriod(period);
  const options = {
    template: TEMPLATES.find((one) => one.id === template)!,
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
