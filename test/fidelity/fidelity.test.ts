import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answers, Outcome } from "../../fidelity/Behaviour";
import { differences } from "../../fidelity/compare";
import expected from "../../fidelity/expected.json";
import { BEHAVIOURS } from "../../fidelity/index";
import { askWorkbench, fidelity } from "../../fidelity/main";
import { unverifiedList } from "../../fidelity/standing";
import { ensureEngine } from "../workbench/engineBuild";

const ROOT = join(__dirname, "..", "..");
const EXPECTED = expected as Answers;

/** What the workbench is known to answer otherwise, and why; a line goes when its reason does. */
const KNOWN: Record<string, string> = {};

/** The member is not there yet, and the workbench says so. */
function isRefused(outcome: Outcome): boolean {
  return "error" in outcome ? outcome.error === "ApiNotFound" : outcome.answer === "ApiNotFound";
}

describe("the workbench behaves as is expected of Excel", () => {
  let answers: Answers;
  beforeAll(async () => {
    ensureEngine();
    answers = await askWorkbench();
  }, 120_000);

  test.each(BEHAVIOURS.map(({ id, says }) => [id, says]))("%s: %s", (id) => {
    const outcome = answers.outcomes[id]!;
    if (isRefused(outcome)) return;
    const lines = differences(only(EXPECTED, id), only(answers, id));
    expect(lines).toHaveLength(id in KNOWN ? 1 : 0);
  });

  test("few of them are refused", () => {
    const refused = Object.entries(answers.outcomes).filter(([, outcome]) => isRefused(outcome));
    expect(refused.length).toBeLessThan(20);
  });
});

function only({ host, outcomes }: Answers, id: string): Answers {
  return { host, outcomes: { [id]: outcomes[id]! } };
}

test("every behaviour has an id of its own and an expected answer, and there are about a hundred", () => {
  const ids = BEHAVIOURS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(EXPECTED.outcomes).sort()).toEqual([...ids].sort());
  expect(ids.length).toBeGreaterThan(100);
});

test("the page on decisions lists what is unverified", () => {
  expect(readFileSync(join(ROOT, "docs", "decisions", "0007-fidelity.md"), "utf8")).toContain(unverifiedList());
});

describe("answers are compared", () => {
  const answers = (host: string, outcomes: Answers["outcomes"]): Answers => ({ host, outcomes });
  const cases: [string, Outcome | undefined, Outcome | undefined, number][] = [
    ["the same block", { answer: [[1, "a"]] }, { answer: [[1, "a"]] }, 0],
    ["a number that differs by rounding", { answer: 0.3 }, { answer: 0.1 + 0.2 }, 0],
    ["another number", { answer: 1 }, { answer: 2 }, 1],
    ["a number and its text", { answer: 1 }, { answer: "1" }, 1],
    ["an array and an object", { answer: [1] }, { answer: { 0: 1 } }, 1],
    ["nothing and false", { answer: null }, { answer: false }, 1],
    ["an answer and an error", { answer: 1 }, { error: "InvalidArgument" }, 1],
    ["an answer that is not there", { answer: 1 }, undefined, 1],
  ];
  test.each(cases)("%s", (_name, one, other, count) => {
    const [left, right] = [one, other].map((outcome, index) =>
      answers(`host ${index}`, outcome ? { "a.b": outcome } : {}),
    );
    expect(differences(left!, right!)).toHaveLength(count);
  });

  test("a line names the behaviour and both hosts, and the command ends with 1", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fidelity-"));
    const files = [
      answers("Excel", { "a.b": { answer: 1 } }),
      answers("workbench", { "a.b": { error: "ApiNotFound" } }),
    ].map((content, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(content));
      return file;
    });
    const printed: string[] = [];
    expect(await fidelity(["compare", ...files], (line) => printed.push(line))).toBe(1);
    expect(printed).toEqual(['a.b: Excel 1; workbench {"error":"ApiNotFound"}', "1 differences."]);
    expect(await fidelity(["compare", files[0]!, files[0]!], () => undefined)).toBe(0);
    expect(await fidelity(["what"], () => undefined)).toBe(2);
    rmSync(folder, { recursive: true });
  });
});
