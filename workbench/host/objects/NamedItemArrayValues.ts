import { valueType, type CellValue } from "../../model/values";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import * as block from "./block";

/** Excel.NamedItemArrayValues: the array a name stands for. */
export class NamedItemArrayValuesObject extends HostObject {
  readonly className = "NamedItemArrayValues";

  constructor(
    host: HostContext,
    private readonly array: CellValue[][],
  ) {
    super(host);
  }

  get values(): unknown[][] {
    return this.array.map((row) => row.map(block.wireValue));
  }
  get types(): string[][] {
    return this.array.map((row) => row.map(valueType));
  }
}
