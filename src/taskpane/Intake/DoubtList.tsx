import { useState } from "react";
import type { Decision, Doubt } from "../../core/intake/Doubt";
import { readFigure } from "../../core/intake/cells/readFigure";
import { doubtText } from "../../core/texts/doubts";
import { Button, Input, Link, makeStyles, Text } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { TownDeeds } from "./TownDeeds";
import { useIntakeTexts } from "./useIntakeTexts";

const SHOWN = 8;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingLeft: "8px",
    borderLeft: `3px solid ${token("colorPaletteYellowBorderActive")}`,
    overflowWrap: "anywhere",
  },
  decided: { borderLeftColor: token("colorNeutralStroke1"), color: token("colorNeutralForeground2") },
  deeds: { display: "flex", gap: "6px", flexWrap: "wrap", alignItems: "center" },
  figure: { width: "96px" },
});

export interface ListedDoubt {
  doubt: Doubt;
  /** As a person reads it: 月报!B5. */
  place: string;
  decision: Decision | undefined;
  onShow: (() => void) | null;
  onDecide: (decision: Decision | null) => void;
  /** Of a town that is none of the known ones: the known ones, and how to say which it is. */
  towns: readonly string[];
  onTown: (town: string) => void;
}

/** The doubts, the undecided first; each with its cell, what is odd, and what can be done. */
export function DoubtList({ doubts, onKeepAll }: { doubts: readonly ListedDoubt[]; onKeepAll: () => void }) {
  const styles = useStyles();
  const texts = useIntakeTexts();
  const [shown, setShown] = useState(SHOWN);
  const open = doubts.filter((one) => one.decision === undefined);
  if (doubts.length === 0) return <Text size={200}>{texts.noDoubts}</Text>;
  const rest = doubts.length - shown;
  return (
    <section className={styles.box} aria-label={texts.doubtsTitle(open.length)}>
      <Text weight="semibold">{texts.doubtsTitle(open.length)}</Text>
      <ul className={styles.list}>
        {doubts.slice(0, shown).map((one) => (
          <DoubtItem key={`${one.place} ${one.doubt.id}`} {...one} />
        ))}
      </ul>
      <div className={styles.deeds}>
        {rest > 0 && (
          <Button size="small" onClick={() => setShown(shown + 4 * SHOWN)}>
            {texts.showMore(rest)}
          </Button>
        )}
        {open.length > 1 && (
          <Button size="small" onClick={onKeepAll}>
            {texts.keepAll(open.length)}
          </Button>
        )}
      </div>
    </section>
  );
}

function DoubtItem({ doubt, place, decision, onShow, onDecide, towns, onTown }: ListedDoubt) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useIntakeTexts();
  return (
    <li className={decision ? `${styles.item} ${styles.decided}` : styles.item}>
      <Text size={200}>
        {onShow ? (
          <Link as="button" onClick={onShow}>
            {place}
          </Link>
        ) : (
          <strong>{place}</strong>
        )}{" "}
        {doubtText(doubt, language)}
        {doubt.leftOut && !decision && ` ${texts.leftOut}`}
      </Text>
      {decision ? (
        <div className={styles.deeds}>
          <Text size={200}>{decisionText(decision, texts)}</Text>
          <Link as="button" onClick={() => onDecide(null)}>
            {texts.undoDecision}
          </Link>
        </div>
      ) : (
        <>
          {(doubt.code === "townAlike" || doubt.code === "townUnknown") && (
            <TownDeeds doubt={doubt} towns={towns} onTown={onTown} />
          )}
          <Deeds suggested={doubt.suggested} onDecide={onDecide} place={place} />
        </>
      )}
    </li>
  );
}

function decisionText(decision: Decision, texts: ReturnType<typeof useIntakeTexts>): string {
  if (decision.kind === "correct") return texts.corrected(String(decision.value));
  return decision.kind === "keep" ? texts.kept : texts.leftOut;
}

interface DeedsProps {
  suggested: number | null;
  place: string;
  onDecide: (decision: Decision) => void;
}

function Deeds({ suggested, place, onDecide }: DeedsProps) {
  const styles = useStyles();
  const texts = useIntakeTexts();
  const [typed, setTyped] = useState("");
  const reading = readFigure(typed);
  const value = reading.kind === "number" ? reading.value : null;
  return (
    <div className={styles.deeds} role="group" aria-label={place}>
      <Button size="small" onClick={() => onDecide({ kind: "keep" })}>
        {texts.keep}
      </Button>
      {suggested !== null && (
        <Button size="small" onClick={() => onDecide({ kind: "correct", value: suggested })}>
          {texts.correctTo(String(suggested))}
        </Button>
      )}
      <Button size="small" onClick={() => onDecide({ kind: "leaveOut" })}>
        {texts.leaveOut}
      </Button>
      <Input
        size="small"
        className={styles.figure}
        input={{ size: 1 }}
        value={typed}
        placeholder={texts.correctHint}
        aria-label={`${place} ${texts.correctHint}`}
        onChange={(_, data) => setTyped(data.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && value !== null) onDecide({ kind: "correct", value });
        }}
      />
    </div>
  );
}
