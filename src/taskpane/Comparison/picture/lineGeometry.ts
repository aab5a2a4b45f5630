import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

export interface Panel {
  left: number;
  top: number;
  /** The path of the line; a gap parts it. */
  path: string;
  /** The places of the figures; points without neighbours are seen by them alone. */
  points: { x: number; y: number }[];
  /** The highest of all lines in each period, and where some are below zero the lowest. */
  ends: string[];
}

export interface LineGeometry {
  panels: Panel[];
  /** The size of one panel with its name. */
  panel: { width: number; height: number };
  height: number;
}

const ACROSS = 2;
const GAP = 16;
export const PANEL_NAME = 16;
const PLOT = 44;
const BELOW = 10;
const MARGIN = 4;

/** Small multiples: one small panel a line, two abreast, all on the same scales so that they can be compared. */
export function lineGeometry(lines: readonly (readonly (number | null)[])[], width: number): LineGeometry {
  const panel = { width: (width - GAP * (ACROSS - 1)) / ACROSS, height: PANEL_NAME + PLOT + BELOW };
  const all = lines.flat().filter((value) => value !== null);
  const scale = [Math.min(0, ...all), Math.max(0, ...all)] as const;
  const periods = Math.max(...lines.map((values) => values.length));
  const across = scaleLinear()
    .domain([0, Math.max(1, periods - 1)])
    .range([MARGIN, panel.width - MARGIN]);
  const down = scaleLinear()
    .domain(scale[0] === scale[1] ? [0, 1] : scale)
    .range([PANEL_NAME + PLOT, PANEL_NAME + MARGIN]);
  const ofPeriod = (period: number) => lines.flatMap((values) => values[period] ?? []);
  const endOf = (pick: (...values: number[]) => number) =>
    Array.from({ length: periods }, (_, period) => (ofPeriod(period).length > 0 ? pick(...ofPeriod(period)) : null));
  const ends = [endOf(Math.max), ...(scale[0] < 0 ? [endOf(Math.min)] : [])];
  return {
    panel,
    height: Math.ceil(lines.length / ACROSS) * panel.height,
    panels: lines.map((values, place) => {
      const left = (place % ACROSS) * (panel.width + GAP);
      const top = Math.floor(place / ACROSS) * panel.height;
      const path = line<number | null>()
        .defined((value) => value !== null)
        .x((_, period) => left + across(period))
        .y((value) => top + down(value!))
        .digits(1);
      return {
        left,
        top,
        path: path([...values]) ?? "",
        ends: ends.map((end) => path(end) ?? ""),
        points: values.flatMap((value, period) =>
          value === null ? [] : [{ x: left + across(period), y: top + down(value) }],
        ),
      };
    }),
  };
}
