import { BaseFunction, ErrorValueObject, type BaseValueObject, type ErrorType } from "@univerjs/engine-formula";
import { CellError, isErrorCode } from "../model/values";
import type { Place } from "./CallCache";
import type { NotCalculated } from "./NotCalculated";

const NAME = "_REFUSED";

/** The formula that stands in place of one the engine cannot calculate. */
export function refusal({ code, message }: NotCalculated): string {
  return `=${NAME}("${code}","${message.replaceAll('"', '""')}")`;
}

/** Gives the error of a formula that is not calculated, and tells its sentence. */
export class Refused extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly used: (place: Place, result: CellError) => void) {
    super(NAME);
  }

  override calculate(code: BaseValueObject, sentence: BaseValueObject): BaseValueObject {
    const text = code.isError() ? (code as ErrorValueObject).getErrorType() : String(code.getValue());
    const shown = isErrorCode(text) ? text : "#VALUE!";
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    this.used(place, new CellError(shown, String(sentence.getValue())));
    return ErrorValueObject.create(shown as ErrorType);
  }
}
