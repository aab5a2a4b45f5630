import { useId } from "react";
import { FUNCTION_HELP, type FunctionId } from "../../core/texts/help";
import { makeStyles, mergeClasses } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import type { Draft } from "./Draft";
import { FunctionDetails } from "./FunctionDetails";

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  heading: { margin: 0, fontWeight: token("fontWeightRegular") },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "7px 4px",
    border: "none",
    font: "inherit",
    textAlign: "left",
    color: token("colorNeutralForeground1"),
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorSubtleBackgroundHover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "-2px" },
  },
  arrow: { flexShrink: 0, color: token("colorNeutralForeground3") },
  arrowOpen: { transform: "rotate(90deg)" },
  names: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: { fontSize: token("fontSizeBase300"), lineHeight: token("lineHeightBase300") },
  titleOpen: { fontWeight: token("fontWeightSemibold") },
  id: {
    fontFamily: token("fontFamilyMonospace"),
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase200"),
    color: token("colorNeutralForeground3"),
    overflowWrap: "anywhere",
  },
});

/** One function of the page, with what is filled in for it. */
export interface FunctionProps {
  id: FunctionId;
  draft: Draft;
  onDraft: (id: FunctionId, change: (before: Draft) => Draft) => void;
  onBusy: (busy: boolean) => void;
}

export interface FunctionEntryProps extends FunctionProps {
  open: boolean;
  onToggle: () => void;
}

/** One line of the list; opened, all there is to say of the function. */
export function FunctionEntry({ open, onToggle, ...details }: FunctionEntryProps) {
  const styles = useStyles();
  const language = useLanguage();
  const panel = useId();
  return (
    <li className={styles.entry}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={onToggle}
        >
          <svg
            className={mergeClasses(styles.arrow, open && styles.arrowOpen)}
            width="12"
            height="12"
            viewBox="0 0 12 12"
            aria-hidden="true"
          >
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          <span className={styles.names}>
            <span className={mergeClasses(styles.title, open && styles.titleOpen)}>
              {FUNCTION_HELP[details.id][language].title}
            </span>{" "}
            <span className={styles.id}>IND.{details.id}</span>
          </span>
        </button>
      </h3>
      {open && (
        <div id={panel}>
          <FunctionDetails {...details} />
        </div>
      )}
    </li>
  );
}
