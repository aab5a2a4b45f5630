import type { CustomRule } from "../../model/rules";
import { checkedFormula } from "../coercion";
import { ConditionalRangeFormatObject } from "./RuleLook";
import { SheetPart } from "./SheetPart";

/** Excel.CustomConditionalFormat: a rule that is a formula. */
export class CustomConditionalFormatObject extends SheetPart<CustomRule> {
  static override readonly navigation = ["rule", "format"];
  readonly className = "CustomConditionalFormat";

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.host, this.sheet, this.model);
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.model);
  }
}

/** Excel.ConditionalFormatRule. */
class ConditionalFormatRuleObject extends SheetPart<CustomRule> {
  readonly className = "ConditionalFormatRule";

  get formula(): string {
    return this.model.formula;
  }
  set formula(value: string) {
    this.model.formula = checkedFormula(value.startsWith("=") ? value : `=${value}`);
    this.sheet.layoutChanged();
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(value: string) {
    this.formula = value;
  }
}
