import {
  CFNumberOperator,
  CFValueType,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { IconSet, RulePoint } from "../model/rules";

type IconConfig = IIconSet["config"][number];

/** Excel.IconSet and the name Univer and the files have for it. */
const NAMES: Record<string, string> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};

/** An end or step as Univer has it. */
export function toUniverPoint({ type, value }: RulePoint): IValueConfig {
  if (type === "LowestValue") return { type: CFValueType.min };
  if (type === "HighestValue") return { type: CFValueType.max };
  const plain = (value ?? "0").replace(/^=/, "");
  // Office.js writes plain numbers as formulas too: "=33" is 33 percent, not the number 33.
  if (type === "Formula" || plain.trim() === "" || !Number.isFinite(Number(plain))) {
    return { type: CFValueType.formula, value: `=${plain}` };
  }
  const kinds = { Number: CFValueType.num, Percent: CFValueType.percent, Percentile: CFValueType.percentile };
  return { type: kinds[type], value: Number(plain) };
}

/** An end or step as the model has it. */
export function fromUniverPoint({ type, value }: IValueConfig): RulePoint {
  const text = String(value ?? 0);
  switch (type) {
    case CFValueType.min:
      return { type: "LowestValue" };
    case CFValueType.max:
      return { type: "HighestValue" };
    case CFValueType.percent:
      return { type: "Percent", value: text };
    case CFValueType.percentile:
      return { type: "Percentile", value: text };
    case CFValueType.formula:
      return { type: "Formula", value: text };
    default:
      return { type: "Number", value: text };
  }
}

/** Univer draws the icons of most sets from the best down to the worst, of these from the lowest up. */
const LOWEST_FIRST = new Set(["4Rating", "5Rating"]);

/** Univer lists the steps from the highest to the lowest, each with the value from which its icon is shown. */
export function toUniverIcons(set: IconSet): IconConfig[] {
  const iconType = NAMES[set.style] as IconConfig["iconType"] | undefined;
  if (iconType === undefined) throw new Error(`The icon set ${set.style} is not known.`);
  const last = set.steps.length;
  return Array.from({ length: last + 1 }, (_, fromHighest): IconConfig => {
    const step = set.steps[last - 1 - fromHighest];
    const icon = set.reverse === LOWEST_FIRST.has(iconType) ? fromHighest : last - fromHighest;
    return {
      iconType,
      iconId: String(icon),
      operator: step?.inclusive === false ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value: step ? toUniverPoint(step) : { type: CFValueType.percent, value: 0 },
    };
  });
}

/** The icons of Univer as the model has them; `undefined` where they are mixed or unknown to Excel. */
export function fromUniverIcons({ config, isShowValue }: IIconSet): Omit<IconSet, "rect"> | undefined {
  const name = config[0]?.iconType;
  const style = Object.keys(NAMES).find((key) => NAMES[key] === name);
  const order = config.map((icon) => Number(icon.iconId));
  const forward = order.every((icon, index) => icon === index);
  const backward = order.every((icon, index) => icon === config.length - 1 - index);
  if (!style || config.some((icon) => icon.iconType !== name) || !(forward || backward)) return undefined;
  return {
    kind: "iconSet",
    style,
    reverse: forward === LOWEST_FIRST.has(name ?? ""),
    iconsOnly: !isShowValue,
    steps: config
      .slice(0, -1)
      .reverse()
      .map((icon) => ({
        ...fromUniverPoint(icon.value),
        inclusive: icon.operator === CFNumberOperator.greaterThanOrEqual,
      })),
  };
}
