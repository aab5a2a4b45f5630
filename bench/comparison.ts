import type * as Commands from "../src/taskpane/commands";
import type { BatchRecord } from "../workbench/host/Host";
import { Workbook } from "../workbench/model/Workbook";
import type { Calculator } from "../workbench/model/Calculator";
import { startAddin } from "../workbench/node/runtime";

/** What a build cost on the wire. */
export interface Cost {
  towns: number;
  roundTrips: number;
  kilobytes: number;
}

/** The wire is measured, not the engine: nothing is calculated. */
const NO_CALCULATOR: Calculator = {
  calculated: () => Promise.resolve(),
  settled: () => Promise.resolve(),
  calculate: () => Promise.resolve(),
  evaluate: () => Promise.resolve(null),
  stale: false,
  connect: () => Promise.resolve(),
  dispose() {},
};

const HEAD = "地区,指标,期间,数值,单位,上年同期,年度目标,来源\n";
const CHINESE = { language: "zh-CN" as const };

/** Builds the comparison of so many towns with the built add-in, then writes the same cells a row at a time, as many samples do. */
export async function measure(dist: string, towns: number): Promise<{ ours: Cost; rowByRow: Cost }> {
  const workbook = Workbook.withSheet("Sheet1");
  const batches: BatchRecord[] = [];
  const addin = await startAddin({
    dist,
    workbook,
    calculator: NO_CALCULATOR,
    onBatch: (record) => batches.push(record),
  });
  const commands = addin.TownIndicators as typeof Commands;
  const lines = Array.from(
    { length: towns },
    (_, n) => `第${n + 1}镇,工业投资,2025年1—6月,${n + 0.5},亿元,${n + 2},${n + 100},统计站`,
  );
  const bytes = new TextEncoder().encode(HEAD + lines.join("\n"));
  const source = { kind: "file" as const, name: "bench.csv", bytes };
  const imported = await commands.importTemplate({ templateId: "monthly", source }, CHINESE);
  if (!imported.ok) throw new Error(imported.problems[0]!.text);

  const cost = async (deed: () => Promise<unknown>): Promise<Cost> => {
    await idle();
    batches.length = 0;
    await deed();
    await idle();
    const bytesSent = batches.reduce((sum, batch) => sum + batch.requestBytes + batch.responseBytes, 0);
    return { towns, roundTrips: batches.length, kilobytes: Math.round(bytesSent / 1024) };
  };
  const ours = await cost(() => commands.buildComparison({ templateId: "monthly" }, CHINESE));
  const preview = await commands.previewComparison({ templateId: "monthly" }, CHINESE);
  if (!preview.ok) throw new Error(preview.problems[0]!.text);
  const rows = preview.value.plan.cells.map((line) =>
    line.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell)),
  );
  const rowByRow = await cost(() =>
    addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("row by row");
      for (const [place, row] of rows.entries()) {
        sheet.getRangeByIndexes(place, 0, 1, row.length).formulas = [row];
        await context.sync();
      }
    }),
  );
  addin.dispose();
  return { ours, rowByRow };
}

/** Time for office.js to release what it has tracked. */
function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
