import type { Argument, FunctionCall, FunctionCaller, FunctionMetadata } from "../model/Calculator";
import { CellError, isErrorCode, type CellValue, type ErrorCode } from "../model/values";
import type { Host } from "./Host";
import { CUSTOM_FUNCTIONS, type Entry } from "./protocol";
import type { InvocationResult } from "./services";

/** How a blank cell reaches a function: Excel's builds differ. */
export type BlankAs = 0 | null | "";

export interface AddinFunctionsOptions {
  namespace: string;
  functions: FunctionMetadata[];
  blankAs?: BlankAs;
}

type Result = CellValue | CellValue[][];
type Parameter = FunctionMetadata["parameters"][number];

const INVOKE = 1000;
const ERRORS_ALLOWED = 4;

/** The error numbers of the custom-function channel. Numbers not listed here are failures without a code: #VALUE!. */
const ERROR_NUMBERS: Record<number, ErrorCode> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** Calls the functions of the add-in over the channel that Excel uses, all calls of one pass in one message. */
export class AddinFunctions implements FunctionCaller {
  readonly namespace: string;
  readonly functions: FunctionMetadata[];
  /** Messages sent so far. */
  messages = 0;
  readonly #byName = new Map<string, FunctionMetadata>();
  readonly #waiting = new Map<number, { entry: Entry; resolve(result: Result): void }>();
  readonly #blankAs: BlankAs;
  readonly #stop: (() => void)[];
  #nextId = 1;

  constructor(
    private readonly host: Host,
    options: AddinFunctionsOptions,
  ) {
    this.namespace = options.namespace;
    this.functions = options.functions;
    this.#blankAs = options.blankAs === undefined ? null : options.blankAs;
    for (const one of options.functions) this.#byName.set(`${options.namespace}.${one.name}`.toUpperCase(), one);
    this.#stop = [
      host.services.listenResults((results) => this.#take(results)),
      host.services.listenRestart(() => void this.#callAgain()),
    ];
  }

  /** Resolves when the add-in has said that its functions can be called. */
  get ready(): Promise<void> {
    return this.host.services.whenFunctionsReady;
  }

  async call(calls: FunctionCall[]): Promise<Result[]> {
    await this.ready;
    const entries: Entry[] = [];
    const results = calls.map((call) => {
      const prepared = this.#prepare(call);
      if (!("entry" in prepared)) return prepared.result;
      entries.push(prepared.entry);
      const { id, entry } = prepared;
      return new Promise<Result>((resolve) => this.#waiting.set(id, { entry, resolve }));
    });
    this.#send(entries);
    return Promise.all(results);
  }

  /** Answers of calls that are still under way will not come any more. */
  dispose(): void {
    for (const stop of this.#stop) stop();
    for (const { resolve } of this.#waiting.values()) resolve(new CellError("#BUSY!"));
    this.#waiting.clear();
  }

  #send(entries: Entry[]): void {
    if (entries.length === 0) return;
    this.messages++;
    this.host.send({ kind: "entries", entries });
  }

  /** The add-in was loaded anew: what it had not answered yet is asked again. */
  async #callAgain(): Promise<void> {
    const asked = [...this.#waiting];
    await this.ready;
    this.#send(asked.filter(([id]) => this.#waiting.has(id)).map(([, { entry }]) => entry));
  }

  #prepare(call: FunctionCall): { result: Result } | { id: number; entry: Entry } {
    const metadata = this.#byName.get(call.name.toUpperCase());
    if (!metadata) return { result: new CellError("#NAME?") };
    const shaped = shapeArguments(metadata, call.args, this.#blankAs);
    if (CellError.is(shaped)) return { result: shaped };
    const id = this.#nextId++;
    const { requiresAddress, requiresParameterAddresses } = metadata.options ?? {};
    const address = requiresAddress || requiresParameterAddresses ? (call.address ?? null) : null;
    const flags = metadata.allowErrorForDataTypeAny ? ERRORS_ALLOWED : 0;
    const json = JSON.stringify([id, metadata.id, shaped, address, flags]);
    return { id, entry: [CUSTOM_FUNCTIONS, INVOKE, "", json, 0, false] };
  }

  #take(results: InvocationResult[]): void {
    for (const [id, ok, value, number] of results) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      waiting?.resolve(ok ? readResult(value) : failure(value, number));
    }
  }
}

/**
 * The arguments as the function's description asks for them: a matrix parameter always gets rows of cells,
 * a scalar one the top left cell, an omitted one null, a repeating one a list of all that is left.
 * An error where the function cannot take errors is the result of the call.
 */
export function shapeArguments(metadata: FunctionMetadata, args: Argument[], blankAs: BlankAs): unknown[] | CellError {
  const errorsAllowed = metadata.allowErrorForDataTypeAny ?? false;
  const shaped: unknown[] = [];
  let stopped: CellError | undefined;
  const cell = (value: CellValue): unknown => {
    if (value === null) return blankAs;
    if (!CellError.is(value)) return value;
    if (!errorsAllowed) stopped ??= value;
    return { type: "CustomFunctionError", code: value.code };
  };
  const shape = (parameter: Parameter, argument: Argument): unknown => {
    if (argument === undefined) return null;
    if (parameter.dimensionality === "matrix") {
      const lines = Array.isArray(argument) ? argument : [[argument]];
      return lines.map((line) => line.map(cell));
    }
    return cell(Array.isArray(argument) ? (argument[0]?.[0] ?? null) : argument);
  };
  for (const [index, parameter] of metadata.parameters.entries()) {
    if (parameter.repeating) {
      shaped.push(args.slice(index).map((argument) => shape(parameter, argument)));
      break;
    }
    if (args[index] === undefined && !parameter.optional) return new CellError("#VALUE!", `${parameter.name}?`);
    shaped.push(shape(parameter, args[index]));
  }
  const most = metadata.parameters.at(-1)?.repeating ? Infinity : metadata.parameters.length;
  if (args.length > most) return new CellError("#VALUE!");
  return stopped ?? shaped;
}

function readResult(value: unknown): Result {
  if (!Array.isArray(value)) return readCell(value);
  const lines = value.map((line) => (Array.isArray(line) ? line.map(readCell) : [readCell(line)]));
  if (lines.length === 0 || lines.some((line) => line.length !== lines[0]!.length || line.length === 0)) {
    return new CellError("#VALUE!", "The function gave rows of different length.");
  }
  return lines;
}

/** In Excel an undefined or null result shows as 0, and a blank cell cannot be returned. */
function readCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const { valueType, type, code, message, basicValue } = value as Record<string, unknown>;
  if ([valueType, type].some((one) => one === "CustomFunctionError" || one === "Error")) {
    const shown = [code, basicValue].find((one): one is ErrorCode => typeof one === "string" && isErrorCode(one));
    return new CellError(shown ?? "#VALUE!", typeof message === "string" ? message : undefined);
  }
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return basicValue;
  return new CellError("#VALUE!");
}

function failure(value: unknown, number: unknown): CellError {
  const code = value === "NaN" ? "#NUM!" : (ERROR_NUMBERS[Number(number)] ?? "#VALUE!");
  const sentence =
    typeof value === "string" && value !== "" && value !== "NaN" && value !== "Infinity" ? value : undefined;
  return new CellError(code, sentence);
}
