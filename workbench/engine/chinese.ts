import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { encodeText } from "../files/encoding";
import { wrap } from "./wrap";

/** A function of the texts that another one gives, or of its one argument. */
class OfText extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  constructor(
    name: string,
    private readonly change: (text: string) => string,
    private readonly first: (...variants: FunctionVariantType[]) => FunctionVariantType = (text) =>
      text as FunctionVariantType,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const found = this.first(...variants) as BaseValueObject;
    const one = (value: BaseValueObject) =>
      value.isError() ? value : StringValueObject.create(this.change(value.isNull() ? "" : String(value.getValue())));
    return found.isArray() ? (found as ArrayValueObject).mapValue(one) : one(found);
  }
}

/** What Chinese Excel has and Univer has not, or has as in English: RMB, WIDECHAR; CODE and CHAR by the codes of GBK. */
export function chineseFunctions(found: (name: string) => BaseFunction): BaseFunction[] {
  const dollar = found("DOLLAR");
  // The format ends in a place for a bracket; the text does not.
  const money = (...variants: FunctionVariantType[]) =>
    dollar.calculate(...(variants as BaseValueObject[])) as FunctionVariantType;
  const inDollars = new OfText("DOLLAR", (text) => text.trimEnd(), money);
  const inYuan = new OfText("RMB", (text) => text.trimEnd().replace("$", "￥"), money);
  wrap(found("CODE"), "_handleSingleObject", (original, value) => {
    const text = String((value as BaseValueObject).getValue());
    return (value as BaseValueObject).isString() && text > "\x7f"
      ? NumberValueObject.create(codeOf(text))
      : original(value);
  });
  wrap(found("CHAR"), "_handleSingleObject", (original, value) => {
    const code = (value as BaseValueObject).isNumber() ? Math.floor(Number((value as BaseValueObject).getValue())) : 0;
    if (code <= 0x7f) return original(value);
    const text = new TextDecoder("gbk").decode(
      code > 0xff ? Uint8Array.of(code >> 8, code & 0xff) : Uint8Array.of(code),
    );
    const known = code <= 0xffff && [...text].length === 1 && text !== "\ufffd";
    return known ? StringValueObject.create(text) : ErrorValueObject.create(ErrorType.VALUE);
  });
  return [inDollars, inYuan, new OfText("WIDECHAR", wide)];
}

/** The two bytes of the first character as one number; what GBK does not have is a question mark. */
function codeOf(text: string): number {
  const bytes = encodeText(String.fromCodePoint(text.codePointAt(0)!), "gb18030");
  return bytes.length === 2 ? bytes[0]! * 256 + bytes[1]! : 63;
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "　");
}
