import type { FunctionCall, FunctionCaller } from "../model/Calculator";
import { CellError, type CellValue } from "../model/values";

type Result = CellValue | CellValue[][];

/** A cell of the engine: its sheet's id in the engine and its place. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

/** More answers than this are kept only as long as they are used. */
const ROOM = 10_000;

/**
 * Answers of the add-in, by function and arguments. Univer calculates synchronously, the add-in answers later:
 * a call without an answer is queued, all queued calls travel in one message, and the cells that
 * waited are calculated again. Answers live in two generations so that the cache does not grow for ever.
 */
export class CallCache {
  #young = new Map<string, Result>();
  #old = new Map<string, Result>();
  #queue = new Map<string, FunctionCall>();
  readonly #travelling = new Set<string>();
  readonly #waiting = new Map<string, Place[]>();
  readonly #messages = new Set<Promise<void>>();
  #caller: FunctionCaller | undefined;

  /** `answered` gets the cells to calculate again. */
  constructor(private readonly answered: (places: Place[]) => void) {}

  /** Calls go to this add-in from now on; earlier answers count no more. */
  connect(caller: FunctionCaller): void {
    this.#caller = caller;
    this.#young.clear();
    this.#old.clear();
  }

  /** The answer, or `undefined` where it has to be asked for; the place is then calculated again later. */
  lookUp(key: string, call: FunctionCall, place: Place): Result | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) {
      this.#young.set(key, old);
      return old;
    }
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.push(place);
    else this.#waiting.set(key, [place]);
    if (!this.#travelling.has(key)) this.#queue.set(key, call);
    return undefined;
  }

  /** Sends what is queued as one message. */
  send(): void {
    if (this.#queue.size === 0 || !this.#caller) return;
    const queue = this.#queue;
    this.#queue = new Map();
    const keys = [...queue.keys()];
    for (const key of keys) this.#travelling.add(key);
    const message = this.#ask(this.#caller, keys, [...queue.values()]).finally(() => this.#messages.delete(message));
    this.#messages.add(message);
  }

  /** Resolves when one of the messages under way is answered; `undefined` when none is under way. */
  next(): Promise<void> | undefined {
    return this.#messages.size > 0 ? Promise.race(this.#messages) : undefined;
  }

  async #ask(caller: FunctionCaller, keys: string[], calls: FunctionCall[]): Promise<void> {
    const results = await caller.call(calls).catch((error: unknown) => {
      const sentence = `The add-in did not answer: ${error instanceof Error ? error.message : String(error)}`;
      return calls.map((): Result => new CellError("#VALUE!", sentence));
    });
    if (this.#caller !== caller) {
      // Asked of an add-in that is gone: the cells ask the new one.
      this.#release(keys);
      return;
    }
    if (this.#young.size > ROOM) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    keys.forEach((key, index) => {
      const result = results[index];
      this.#young.set(key, result === undefined ? new CellError("#VALUE!", "The add-in gave no result.") : result);
    });
    this.#release(keys);
  }

  #release(keys: string[]): void {
    const places = keys.flatMap((key) => this.#waiting.get(key) ?? []);
    for (const key of keys) {
      this.#travelling.delete(key);
      this.#waiting.delete(key);
    }
    this.answered(places);
  }
}
