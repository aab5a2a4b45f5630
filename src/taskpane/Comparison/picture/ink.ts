/** The colours of a picture: those of the theme in the pane, those of paper wherever the drawing stands alone. */
const PAPER = {
  ground: "#FFFFFF",
  ink: "#1F2933",
  muted: "#66707C",
  rule: "#C9D0D8",
  bar: "#3B78B8",
  line: "#C2410C",
  good: "#087443",
  bad: "#B42318",
};
export type Ink = keyof typeof PAPER;

export function ink(name: Ink): string {
  return `var(--picture-${name}, ${PAPER[name]})`;
}
