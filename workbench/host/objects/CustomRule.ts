import type { CustomRule } from "../../model/layout";
import type { Sheet } from "../../model/Sheet";
import { checkedFormula } from "../coercion";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { color } from "./FontAndFill";

/** Excel.CustomConditionalFormat: a rule that is a formula. */
export class CustomConditionalFormatObject extends HostObject {
  static override readonly navigation = ["rule", "format"];
  readonly className = "CustomConditionalFormat";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly custom: CustomRule,
  ) {
    super(host);
  }

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.host, this.sheet, this.custom);
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.custom);
  }
}

/** Excel.ConditionalFormatRule. */
class ConditionalFormatRuleObject extends HostObject {
  readonly className = "ConditionalFormatRule";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly custom: CustomRule,
  ) {
    super(host);
  }

  get formula(): string {
    return this.custom.formula;
  }
  set formula(value: string) {
    this.custom.formula = checkedFormula(value.startsWith("=") ? value : `=${value}`);
    this.sheet.layoutChanged();
  }
}

/** Excel.ConditionalRangeFormat. */
class ConditionalRangeFormatObject extends HostObject {
  static override readonly navigation = ["font", "fill"];
  readonly className = "ConditionalRangeFormat";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly custom: CustomRule,
  ) {
    super(host);
  }

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.host, this.sheet, this.custom);
  }
  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.host, this.sheet, this.custom);
  }
}

/** Excel.ConditionalRangeFont. */
class ConditionalRangeFontObject extends HostObject {
  readonly className = "ConditionalRangeFont";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly custom: CustomRule,
  ) {
    super(host);
  }

  get color(): string {
    return this.custom.fontColor ?? "";
  }
  set color(value: string) {
    this.custom.fontColor = color(value);
    this.sheet.layoutChanged();
  }
  get bold(): boolean {
    return this.custom.bold ?? false;
  }
  set bold(value: boolean) {
    this.custom.bold = Boolean(value);
    this.sheet.layoutChanged();
  }
}

/** Excel.ConditionalRangeFill. */
class ConditionalRangeFillObject extends HostObject {
  readonly className = "ConditionalRangeFill";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly custom: CustomRule,
  ) {
    super(host);
  }

  get color(): string {
    return this.custom.fill ?? "";
  }
  set color(value: string) {
    this.custom.fill = color(value);
    this.sheet.layoutChanged();
  }

  clear(): void {
    this.custom.fill = undefined;
    this.sheet.layoutChanged();
  }
}
