import { intersect, type Rect } from "./address";
import type { Sheet } from "./Sheet";
import { inBand, isWhole, movingRect, shiftRect, type BandShift } from "./shift";
import { changeRuleFormulas, changeValidationFormulas, shiftAnchored } from "./shiftFormulas";

/** A part of a block that stays together: where it was, and where it goes. */
interface Part {
  from: Rect;
  to: Rect;
}

/** Moves the conditional formats of a sheet; `newId` names what a cut makes two of. */
export function shiftRules(sheet: Sheet, shift: BandShift, newId: () => string): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
    partsOf(rule.rect, shift).map(({ from, to }, index) => {
      const part = { ...structuredClone(rule), id: index === 0 ? rule.id : newId(), rect: to };
      changeRuleFormulas(part, (formula) => shiftAnchored(formula, rule.rect, from, sheet, shift));
      return index === 0 ? Object.assign(rule, part) : part;
    }),
  );
}

/** Moves the validations of a sheet. */
export function shiftValidations(sheet: Sheet, shift: BandShift): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    partsOf(validation.rect, shift).map(({ from, to }, index) => {
      const part = { ...structuredClone(validation), rect: to };
      changeValidationFormulas(part, (formula) => shiftAnchored(formula, validation.rect, from, sheet, shift));
      return index === 0 ? Object.assign(validation, part) : part;
    }),
  );
}

/** Where the parts of a block go: the part in the band moves, what lies before or beside it stays. */
function partsOf(rect: Rect, shift: BandShift): Part[] {
  if (isWhole(shift) || inBand(rect, shift) !== "partly" || !intersect(rect, movingRect(shift))) {
    return partOf(rect, shift);
  }
  const rows = shift.axis === "rows";
  const [first, last] = rows ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const cuts = [
    { ...rect, [last]: shift.band.first - 1 },
    { ...rect, [first]: Math.max(rect[first], shift.band.first), [last]: Math.min(rect[last], shift.band.last) },
    { ...rect, [first]: shift.band.last + 1 },
  ];
  return cuts.filter((cut) => cut[first] <= cut[last]).flatMap((cut) => partOf(cut, shift));
}

function partOf(rect: Rect, shift: BandShift): Part[] {
  const to = shiftRect(rect, shift);
  if (!to) return [];
  const [first, last] = shift.axis === "rows" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const gone = shift.count < 0 && rect[first] >= shift.at && rect[first] < shift.at - shift.count && to !== rect;
  return [{ from: gone ? { ...rect, [first]: Math.min(shift.at - shift.count, rect[last]) } : rect, to }];
}
