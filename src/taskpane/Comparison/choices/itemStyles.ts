import { makeStyles } from "../../shared/fluent";

/** Items of a list with their fields side by side where there is room; a pane of 320 pixels has room for two. */
export const useItemStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "6px", paddingBottom: "4px" },
  row: {
    display: "flex",
    gap: "8px",
    alignItems: "end",
    flexWrap: "wrap",
    "& > *": { flex: "1 1 84px", minWidth: 0 },
    // A list has an arrow behind its words: two of them side by side, not three.
    "& > div:has(select)": { flexBasis: "124px" },
    "& > button": { flexGrow: 0, marginBottom: "4px" },
    // A field for text is some twenty letters wide of itself, and would run over its neighbour.
    "& span:has(> input), & input": { minWidth: 0, width: "100%" },
  },
  /** Parts of a table of choices, each on lines of its own; a button is as wide as its words. */
  parts: { display: "flex", flexDirection: "column", gap: "8px", "& > button": { alignSelf: "start" } },
  list: { display: "flex", flexDirection: "column", maxHeight: "220px", overflowY: "auto" },
});
