/** Few colours, told apart in black and white too: the words and signs beside them say the same. */
export const INK = "#1F2933";
export const MUTED = "#66707C";
export const HEAD_FILL = "#F1F3F5";
export const TOTAL_FILL = "#EAF2FB";
export const GROUP_FILL = "#F7F8FA";
export const RULE_COLOR = "#DDE2E7";
export const BAD = "#B42318";
export const GOOD = "#087443";
export const BARS = { strong: "#BBD7F2", weak: "#D5DCE4" };
