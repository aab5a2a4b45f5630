import { element } from "./dom";

/** One part of the page F6 goes to. */
interface Region {
  holds(target: Element | null): boolean;
  focus(): void;
  shown(): boolean;
}

/** Makes F6 (with Shift: backwards) move between ribbon, sheet, pane and drawer, as in Office. */
export function connectRegions(focusGrid: () => void): void {
  const within = (id: string, focus: () => void): Region => ({
    holds: (target) => element(id).contains(target),
    focus,
    shown: () => !element(id).hidden,
  });
  const frame = () => element("pane").querySelector("iframe");
  const regions = [
    within("bar", () => element("show-pane").focus()),
    within("grid", focusGrid),
    within("pane", () => frame()?.contentWindow?.focus()),
    within("drawer", () => element("drawer").querySelector<HTMLElement>("button")?.focus()),
  ];
  const move = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const shown = regions.filter((region) => region.shown());
    // Univer keeps the focus in an editor of its own outside the grid's element.
    const at = shown.findIndex((region) => region.holds(document.activeElement));
    const here = at < 0 ? shown.indexOf(regions[1]!) : at;
    const next = (here + (event.shiftKey ? -1 : 1) + shown.length) % shown.length;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    shown[next]!.focus();
  };
  window.addEventListener("keydown", move, true);
  // Keys pressed in the pane stay there; it is of our origin, so F6 can be heard in it.
  const hearPane = () => frame()?.contentWindow?.addEventListener("keydown", move, true);
  element("pane").addEventListener("load", hearPane, true);
}
