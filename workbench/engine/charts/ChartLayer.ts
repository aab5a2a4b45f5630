import { ICommandService, type Injector } from "@univerjs/core";
import {
  IRenderManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Chart } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { PIXELS_PER_POINT } from "../units";
import { chartData } from "./chartData";
import { drawChart } from "./drawChart";

/** The parts of the sheet that scroll on their own when panes are frozen. */
const PANES = ["viewMain", "viewMainTop", "viewMainLeft", "viewMainLeftTop"];

/** The charts of the sheet that is shown, drawn over the grid's canvas and moving with it. */
export class ChartLayer {
  readonly #layer = document.createElement("div");
  readonly #panes = PANES.map(() => document.createElement("div"));
  readonly #stop: (() => void)[] = [];
  #shown = "";
  #scheduled = false;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    private readonly locale: string,
    canvas: HTMLElement,
  ) {
    this.#layer.dataset.charts = "";
    Object.assign(this.#layer.style, {
      position: "absolute",
      inset: "0",
      zIndex: "9",
      pointerEvents: "none",
      overflow: "hidden",
    });
    for (const pane of this.#panes) Object.assign(pane.style, { position: "absolute", overflow: "hidden" });
    this.#layer.append(...this.#panes);
    canvas.append(this.#layer);
    const observer = new ResizeObserver(() => this.#schedule());
    observer.observe(canvas);
    const executed = injector.get(ICommandService).onCommandExecuted(() => this.#schedule());
    const scrolled = this.#render()
      .with(SheetScrollManagerService)
      .validViewportScrollInfo$.subscribe(() => this.#schedule());
    this.#stop.push(
      workbook.listen(() => this.#schedule()),
      () => observer.disconnect(),
      () => executed.dispose(),
      () => scrolled.unsubscribe(),
    );
    this.#schedule();
  }

  dispose(): void {
    for (const stop of this.#stop) stop();
    this.#layer.remove();
  }

  #render() {
    return this.injector.get(IRenderManagerService).getRenderById(this.unitId)!;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#draw();
    });
  }

  #draw(): void {
    const sheet = this.workbook.active;
    this.#layer.hidden = sheet.charts.length === 0;
    if (this.#layer.hidden) {
      this.#replace("");
      return;
    }
    this.#replace(sheet.charts.map((chart) => this.#chart(sheet, chart)).join(""));
    const { scene } = this.#render();
    const skeleton = this.#render().with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton) return;
    const { rowHeaderWidthAndMarginLeft, columnHeaderHeightAndMarginTop } = skeleton;
    PANES.forEach((key, index) => {
      const pane = this.#panes[index]!;
      const viewport = scene.getViewport(key);
      pane.hidden = !viewport?.isActive || !(viewport.width ?? 0) || !(viewport.height ?? 0);
      if (!viewport || pane.hidden) return;
      const { viewBound, viewPortPosition } = viewport.calcViewportInfo();
      const { left, top, right, bottom } = viewPortPosition;
      Object.assign(pane.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      });
      const x = rowHeaderWidthAndMarginLeft - viewBound.left;
      const y = columnHeaderHeightAndMarginTop - viewBound.top;
      const inner = pane.firstElementChild as HTMLElement;
      inner.style.transform = `scale(${scene.scaleX}) translate(${x}px, ${y}px)`;
    });
  }

  #chart(sheet: Sheet, chart: Chart): string {
    const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(
      (points) => points * PIXELS_PER_POINT,
    ) as [number, number, number, number];
    const drawing = drawChart(chart, chartData(this.workbook, sheet, chart, this.locale), width, height);
    return `<div style="position:absolute;left:${left}px;top:${top}px;line-height:0">${drawing}</div>`;
  }

  /** Puts the drawings into every pane; each pane shows the part that lies within it. */
  #replace(drawings: string): void {
    if (drawings === this.#shown && this.#panes[0]!.firstElementChild) return;
    this.#shown = drawings;
    for (const pane of this.#panes) {
      pane.innerHTML = `<div style="position:absolute;left:0;top:0;transform-origin:0 0">${drawings}</div>`;
    }
  }
}
