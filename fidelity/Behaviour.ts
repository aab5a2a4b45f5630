/** What can be written down as JSON: the answer of a behaviour. */
export type Answer = null | boolean | number | string | Answer[] | { [name: string]: Answer };

/** One thing Excel does, small enough to ask about. */
export interface Behaviour {
  /** room.name, never given a second time. */
  id: string;
  /** What is expected, in a sentence: of Microsoft's documentation where it is documented. */
  says: string;
  /** The page of the documentation, below https://learn.microsoft.com/; none where nothing is written. */
  page?: string;
  /** Works on a worksheet of its own, which is empty and thrown away afterwards; `document` is that of the common API. */
  deed(sheet: Excel.Worksheet, context: Excel.RequestContext, document: Office.Document): Promise<Answer>;
}

/** One answer, or the code of the error that came instead. */
export type Outcome = { answer: Answer } | { error: string };

/** The answers of one Excel, or of the workbench, by the ids of the behaviours. */
export interface Answers {
  /** Which Excel it was, in words. */
  host: string;
  outcomes: Record<string, Outcome>;
}

/** Loads properties of one object and answers them in the order they were asked for. */
export async function read(object: object, ...names: string[]): Promise<Answer[]> {
  const loaded = object as { load(names: string[]): void; context: { sync(): Promise<void> } } & Record<string, Answer>;
  loaded.load(names);
  await loaded.context.sync();
  return names.map((name) => loaded[name]!);
}

/** The address of a range without the name of its sheet, which is another one each time. */
export async function address(range: Excel.Range): Promise<string> {
  const [whole] = await read(range, "address");
  return String(whole).split("!").pop()!;
}

/** The code of the error a deed ends with; null where there is none. */
export async function codeOf(deed: () => Promise<unknown>): Promise<Answer> {
  try {
    await deed();
    return null;
  } catch (fault) {
    return (fault as { code?: string }).code ?? String(fault);
  }
}
