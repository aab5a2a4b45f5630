import { quoteSheet, rectAddress } from "../../model/address";
import { CellError, type CellValue } from "../../model/values";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument } from "../HostError";
import * as block from "./block";
import { FUNCTION_NAMES } from "./functionNames";
import { RangeObject } from "./Range";

/** The most a formula of Excel may hold. */
const LONGEST_FORMULA = 8192;

/** Excel.Functions: the functions of formulas, called with ranges, values, and the results of each other. */
export class FunctionsObject extends HostObject {
  readonly className = "Functions";
}

for (const name of FUNCTION_NAMES) {
  Object.defineProperty(FunctionsObject.prototype, name, {
    value(this: FunctionsObject, ...values: unknown[]) {
      return new FunctionResultObject(this.host, callOf(name, values));
    },
  });
}

/** Excel.FunctionResult: computed by the engine when it is asked for, with what the workbook holds then. */
class FunctionResultObject extends HostObject {
  readonly className = "FunctionResult";
  #result: CellValue | undefined;

  constructor(
    host: HostContext,
    /** The call without its "=". */
    readonly call: string,
  ) {
    super(host);
  }

  override async prepare(): Promise<void> {
    this.#result ??= await this.host.calculator.evaluate(`=${this.call}`, this.host.workbook.active);
  }

  /** The error, always in its English form; null where there is none. */
  get error(): string | null {
    return CellError.is(this.#result) ? this.#result.code : null;
  }
  /** Null where there is an error. */
  get value(): unknown {
    return this.#result === undefined || CellError.is(this.#result) ? null : block.wireValue(this.#result);
  }
}

/**
 * VLOOKUP("x",'数据'!A1:B9,2): what was left out at the end is left out, within the call it is an empty argument.
 * Arguments that may be any number of come as one list.
 */
function callOf(name: string, values: unknown[]): string {
  const given = values.flat();
  while (given.length > 0 && (given.at(-1) === null || given.at(-1) === undefined)) given.pop();
  const call = `${name.toUpperCase().replaceAll("_", ".")}(${given.map(argumentOf).join(",")})`;
  if (call.length >= LONGEST_FORMULA) {
    throw new HostError("InvalidArgument", `The arguments of ${name} are too long for a formula.`);
  }
  return call;
}

function argumentOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof RangeObject) return `${quoteSheet(value.sheet.name)}!${rectAddress(value.rect)}`;
  if (value instanceof FunctionResultObject) return value.call;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && Number.isFinite(value)) return String(value).toUpperCase();
  throw invalidArgument(`This cannot be an argument of a function: ${JSON.stringify(value)}.`);
}
