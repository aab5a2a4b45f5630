import type { Answers, Behaviour, Outcome } from "./Behaviour";

/** The parts of office.js a run needs, so that the same code serves a pane and the workbench in Node. */
export interface OfficeParts {
  Excel: { run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
  document: Office.Document;
}

/** Performs the behaviours one after another, each on a new sheet that is removed again, and gathers the answers. */
export async function runBehaviours(
  office: OfficeParts,
  host: string,
  behaviours: readonly Behaviour[],
  onDone: (count: number) => void = () => undefined,
): Promise<Answers> {
  const outcomes: Record<string, Outcome> = {};
  for (const [index, behaviour] of behaviours.entries()) {
    outcomes[behaviour.id] = await perform(office, behaviour, `Fidelity ${index + 1}`);
    onDone(index + 1);
  }
  return { host, outcomes };
}

async function perform({ Excel: excel, document }: OfficeParts, behaviour: Behaviour, name: string): Promise<Outcome> {
  try {
    await excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const answer = await excel.run((context) =>
      behaviour.deed(context.workbook.worksheets.getItem(name), context, document),
    );
    return { answer };
  } catch (fault) {
    return { error: (fault as { code?: string }).code ?? String(fault) };
  } finally {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    });
  }
}
