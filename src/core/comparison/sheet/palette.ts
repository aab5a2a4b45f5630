/** Few colours, told apart in black and white too: the words and signs beside them say the same. */
export const PAPER = "#FFFFFF";
export const INK = "#1F2933";
export const MUTED = "#66707C";
export const HEAD_FILL = "#F1F3F5";
export const TOTAL_FILL = "#EAF2FB";
export const GROUP_FILL = "#F7F8FA";
export const RULE_COLOR = "#DDE2E7";
export const BAD = "#B42318";
export const GOOD = "#087443";
export const BARS = { strong: "#BBD7F2", weak: "#D5DCE4" };
/** Charts: told apart by people who see red and green alike, and by their lightness on a grey print. */
export const CHART_BAR = "#3B78B8";
export const CHART_GREY = "#9AA5B1";
export const CHART_LINE = "#C2410C";
export const CHART_SERIES = [
  "#0072B2",
  "#D55E00",
  "#009E73",
  "#CC79A7",
  "#56B4E9",
  "#E69F00",
  "#5B4A9E",
  "#8C564B",
  "#1F2933",
  "#7A9A01",
  "#9AA5B1",
  "#A6192E",
];
