import {
  BaseFunction,
  ErrorValueObject,
  FunctionType,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import type { FunctionCall, FunctionMetadata } from "../model/Calculator";
import type { CellValue } from "../model/values";
import { BUSY, readArgument, toVariant } from "./arguments";
import type { CallCache, Place } from "./CallCache";

/** What a function of the add-in needs to know of the workbook. */
export interface FunctionSurroundings {
  cache: CallCache;
  /** Sheet1!B7. */
  address(place: Place): string;
  /** Tells the answer a cell got, so that an error's sentence is not lost on the way through Univer. */
  used(place: Place, result: CellValue | CellValue[][]): void;
}

/** One function of the add-in as Univer calls it: an answer from the cache, or #BUSY! until there is one. */
export class AddinFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly surroundings: FunctionSurroundings,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const read = variants.map(readArgument);
    if (read.some((argument) => argument.busy)) return ErrorValueObject.create(BUSY);
    const { cache, address, used } = this.surroundings;
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const call: FunctionCall = {
      name: String(this.name),
      args: read.map((argument) => argument.value),
      ...(this.metadata.options?.requiresAddress && { address: address(place) }),
    };
    const key = `${call.name}(${read.map((argument) => argument.key).join("|")})${call.address ?? ""}`;
    const result = cache.lookUp(key, call, place);
    if (result === undefined) return ErrorValueObject.create(BUSY);
    used(place, result);
    return toVariant(result);
  }
}

/** What the formula bar tells of a function while a person types it. */
export function describe(namespace: string, { name, description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
