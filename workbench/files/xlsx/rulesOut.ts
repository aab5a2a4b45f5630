import { averageOf } from "../../model/averages";
import { cellAddress, rectAddress } from "../../model/address";
import type { ColorScale, ConditionalFormat, IconSet, RulePoint } from "../../model/rules";
import { FileFault } from "../FileFault";
import { dataBarOut, hasLaterForm, laterDataBarOut } from "./dataBars";
import type { LookList } from "./dxf";
import { toStored } from "./formulas";
import { COMPARISONS, ICON_SETS, LATER_ICON_SETS, POINTS, PRESETS, TEXT_RULES } from "./ruleWords";
import { fileColor } from "./styleOut";
import { element, escaped } from "./xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** The conditional formats of a sheet: in the form of 2007, and what needs the newer form in the list of extensions. */
export function rulesOut(
  formats: ConditionalFormat[],
  looks: LookList,
  functions: string[],
): { plain: string; extension: string } {
  let plain = "";
  let later = "";
  formats.forEach((format, index) => {
    const id = `{00000000-0000-4000-9000-${String(index + 1).padStart(12, "0")}}`;
    const rule = new RuleWriter(format, index + 1, looks, functions, id);
    const sqref = rectAddress(format.rect);
    if (rule.plain) plain += element("conditionalFormatting", { sqref }, rule.plain);
    if (rule.later) {
      const block = element("xm:sqref", {}, escaped(sqref));
      later += element("x14:conditionalFormatting", { "xmlns:xm": XM }, rule.later + block);
    }
  });
  const list = later && element("x14:conditionalFormattings", {}, later);
  const uri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  return { plain, extension: list && element("ext", { uri, "xmlns:x14": X14 }, list) };
}

class RuleWriter {
  readonly plain: string;
  /** The rule, or an addition to it, in the newer form. */
  readonly later: string = "";

  constructor(
    private readonly format: ConditionalFormat,
    private readonly priority: number,
    private readonly looks: LookList,
    private readonly functions: string[],
    id: string,
  ) {
    const cell = cellAddress(format.rect.top, format.rect.left);
    switch (format.kind) {
      case "custom":
        this.plain = this.rule("expression", {}, this.formula(format.formula));
        break;
      case "cellValue": {
        const second = format.formula2 === undefined ? "" : this.formula(format.formula2);
        const operator = COMPARISONS[format.operator];
        this.plain = this.rule("cellIs", { operator }, this.formula(format.formula1) + second);
        break;
      }
      case "text": {
        const [type, operator, formula] = TEXT_RULES[format.operator];
        const quoted = `"${format.text.replaceAll('"', '""')}"`;
        this.plain = this.rule(type, { operator, text: format.text }, this.formula(formula(cell, quoted)));
        break;
      }
      case "topBottom": {
        const percent = format.type.endsWith("Percent") || undefined;
        const bottom = format.type.startsWith("Bottom") || undefined;
        this.plain = this.rule("top10", { percent, bottom, rank: format.rank });
        break;
      }
      case "preset": {
        const average = averageOf(format.criterion);
        if (average) {
          const { above, equal, deviations } = average;
          const flags = { ...(!above && { aboveAverage: false }), equalAverage: equal, stdDev: deviations };
          this.plain = this.rule("aboveAverage", flags);
          break;
        }
        const [type, formula] = PRESETS[format.criterion as keyof typeof PRESETS];
        this.plain = this.rule(type, {}, formula ? this.formula(formula(cell)) : "");
        break;
      }
      case "colorScale":
        this.plain = this.rule("colorScale", {}, this.colorScale(format));
        break;
      case "iconSet": {
        const later = LATER_ICON_SETS.has(format.style);
        this.plain = later ? "" : this.rule("iconSet", {}, this.iconSet(format, false));
        if (later) this.later = this.rule("iconSet", { id }, this.iconSet(format, true), "x14:");
        break;
      }
      case "dataBar":
        this.plain = this.rule("dataBar", {}, dataBarOut(format, hasLaterForm(format) ? id : undefined, functions));
        if (hasLaterForm(format)) {
          this.later = element("x14:cfRule", { type: "dataBar", id }, laterDataBarOut(format, functions));
        }
    }
  }

  private rule(
    type: string,
    attributes: Record<string, string | number | boolean | undefined>,
    inner = "",
    prefix = "",
  ) {
    const { format } = this;
    const dxfId =
      "points" in format || "steps" in format || format.kind === "dataBar" ? undefined : this.looks.add(format);
    const stopIfTrue = format.stopIfTrue || undefined;
    return element(`${prefix}cfRule`, { type, dxfId, priority: this.priority, stopIfTrue, ...attributes }, inner);
  }

  private formula(formula: string): string {
    return element("formula", {}, escaped(toStored(formula, this.functions)));
  }

  private point(point: RulePoint, inclusive = true, later = false): string {
    const val = point.value === undefined ? undefined : toStored(point.value, this.functions);
    const gte = inclusive ? undefined : false;
    const type = POINTS[point.type];
    if (!later) return element("cfvo", { type, val, gte });
    return element("x14:cfvo", { type, gte }, element("xm:f", {}, escaped(val ?? "0")));
  }

  private colorScale({ points }: ColorScale): string {
    const colors = points.map(({ color }) => element("color", fileColor(color)));
    return element("colorScale", {}, points.map((point) => this.point(point)).join("") + colors.join(""));
  }

  private iconSet({ style, reverse, iconsOnly, steps }: IconSet, later: boolean): string {
    const iconSet = ICON_SETS[style];
    if (!iconSet) throw new FileFault(`The icon set "${style}" cannot be written.`);
    const attributes = { iconSet, reverse: reverse || undefined, showValue: iconsOnly ? false : undefined };
    const first: RulePoint = { type: "Percent", value: "0" };
    const points = [this.point(first, true, later), ...steps.map((step) => this.point(step, step.inclusive, later))];
    return element(later ? "x14:iconSet" : "iconSet", attributes, points.join(""));
  }
}
