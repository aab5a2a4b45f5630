import type { ColorScale, IconSet } from "../../model/rules";
import { invalidArgument, notImplemented } from "../HostError";
import { color } from "./color";
import { oneOf } from "./RangeFormat";
import { rulePoint } from "./rulePoint";
import { SheetPart } from "./SheetPart";

const STEP_TYPES = ["Number", "Percent", "Formula", "Percentile"] as const;
const STEP_OPERATORS = ["GreaterThan", "GreaterThanOrEqual"] as const;
const NUMBERS_OF_ICONS = { Three: 3, Four: 4, Five: 5 } as const;
const ICON_SETS = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;

/** Excel.ConditionalColorScaleCriterion. */
interface ColorCriterion {
  type: string;
  formula?: string | null;
  color?: string | null;
}

/** Excel.ConditionalColorScaleCriteria. */
interface ColorCriteria {
  minimum: ColorCriterion;
  midpoint?: ColorCriterion | null;
  maximum: ColorCriterion;
}

/** Excel.ConditionalIconCriterion; of the first icon office.js sends an empty object. */
interface IconCriterion {
  type?: string;
  operator?: string;
  formula?: string;
  customIcon?: unknown;
}

/** Excel.ColorScaleConditionalFormat. */
export class ColorScaleConditionalFormatObject extends SheetPart<ColorScale> {
  readonly className = "ColorScaleConditionalFormat";

  get threeColorScale(): boolean {
    return this.model.points.length === 3;
  }
  get criteria(): ColorCriteria {
    const [first, ...others] = this.model.points.map((point): ColorCriterion => {
      const { type, value } = point;
      return { type, color: point.color, ...(value === undefined ? {} : { formula: value }) };
    });
    const last = others.pop()!;
    return { minimum: first!, ...(others[0] ? { midpoint: others[0] } : {}), maximum: last };
  }
  set criteria({ minimum, midpoint, maximum }: ColorCriteria) {
    if (!minimum || !maximum) throw invalidArgument("A colour scale has a minimum and a maximum.");
    const given = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
    this.model.points = given.map((criterion, index) => ({
      ...rulePoint(criterion.type, criterion.formula),
      color: criterion.color ? color(criterion.color) : this.#standard(index, given.length),
    }));
    this.sheet.layoutChanged();
  }

  /** The colours Excel gives a criterion that names none. */
  #standard(index: number, count: number): string {
    return (count === 3 ? ["#F8696B", "#FFEB84", "#63BE7B"] : ["#FFEF9C", "#63BE7B"])[index]!;
  }
}

/** Excel.IconSetConditionalFormat. */
export class IconSetConditionalFormatObject extends SheetPart<IconSet> {
  readonly className = "IconSetConditionalFormat";

  get style(): string {
    return this.model.style;
  }
  set style(value: string) {
    const style = oneOf(ICON_SETS, value, "The style of an icon set");
    const changed = numberOfIcons(style) !== this.model.steps.length + 1;
    Object.assign(this.model, { style, ...(changed ? { steps: evenSteps(style) } : {}) });
    this.sheet.layoutChanged();
  }
  get reverseIconOrder(): boolean {
    return this.model.reverse;
  }
  set reverseIconOrder(value: boolean) {
    this.model.reverse = Boolean(value);
    this.sheet.layoutChanged();
  }
  get showIconOnly(): boolean {
    return this.model.iconsOnly;
  }
  set showIconOnly(value: boolean) {
    this.model.iconsOnly = Boolean(value);
    this.sheet.layoutChanged();
  }
  get criteria(): IconCriterion[] {
    const steps = this.model.steps.map(({ type, value, inclusive }) => ({
      type,
      operator: inclusive ? "GreaterThanOrEqual" : "GreaterThan",
      formula: value ?? "",
    }));
    return [{ type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" }, ...steps];
  }
  set criteria(given: IconCriterion[]) {
    const count = numberOfIcons(this.model.style);
    if (!Array.isArray(given) || given.length !== count) {
      throw invalidArgument(`The icon set ${this.model.style} has ${count} criteria.`);
    }
    if (given.some((one) => one?.customIcon)) throw notImplemented("ConditionalIconCriterion.customIcon");
    this.model.steps = given.slice(1).map((one) => ({
      ...rulePoint(oneOf(STEP_TYPES, one.type, "The type of a criterion"), one.formula),
      inclusive: oneOf(STEP_OPERATORS, one.operator, "The operator of a criterion") === "GreaterThanOrEqual",
    }));
    this.sheet.layoutChanged();
  }
}

/** How many icons the set has: its name begins with the number. */
function numberOfIcons(style: string): number {
  return NUMBERS_OF_ICONS[/^(Three|Four|Five)/.exec(style)![1] as keyof typeof NUMBERS_OF_ICONS];
}

/** Steps at equal parts of a hundred, as Excel starts with: 33 and 67, or 25, 50 and 75, or 20, 40, 60 and 80. */
export function evenSteps(style: string): IconSet["steps"] {
  const count = numberOfIcons(style);
  return Array.from({ length: count - 1 }, (_, index) => ({
    type: "Percent" as const,
    value: `=${Math.round(((index + 1) * 100) / count)}`,
    inclusive: true,
  }));
}
