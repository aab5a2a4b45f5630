/** The codes of Microsoft's runtime, and its error class as far as our functions use it: a stand-in for tests without office.js. */
const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" } as const;

export class CellError extends Error {
  constructor(
    readonly code: string = ErrorCode.invalidValue,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts the stand-in where office.js puts the real one. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}

/** What a call gives, an error as its code and sentence. */
export function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof CellError) return { code: error.code, sentence: error.message };
    throw error;
  }
}

/** The language the page declares, as the pane sets it; `undefined` for a host without a page. */
export function setPageLanguage(lang: string | undefined): void {
  Object.assign(globalThis, { document: lang === undefined ? undefined : { documentElement: { lang } } });
}
