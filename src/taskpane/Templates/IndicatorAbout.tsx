import { useEffect, useState } from "react";
import { plainName, type Indicator } from "../../core/template/Template";
import type { UserSynonym } from "../../core/template/synonyms";
import { addSynonym, removeSynonym } from "../commands/synonyms";
import { Button, Input, makeStyles, Text } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { useCommand } from "../shared/useCommand";
import { usePageTexts } from "./usePageTexts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 0 10px 24px" },
  quiet: { color: token("colorNeutralForeground2") },
  names: { display: "flex", flexWrap: "wrap", gap: "4px 8px", margin: 0, padding: 0, listStyleType: "none" },
  form: { display: "flex", gap: "6px" },
  input: { minWidth: 0, flexGrow: 1 },
});

export interface IndicatorAboutProps {
  indicator: Indicator;
  synonyms: readonly UserSynonym[];
  onChanged: () => void;
  onBusy: (busy: boolean) => void;
}

/** The definition of an indicator and its other names, to which the user adds. */
export function IndicatorAbout({ indicator, synonyms, onChanged, onBusy }: IndicatorAboutProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = usePageTexts();
  const [name, setName] = useState("");
  const deed = useCommand<UserSynonym[]>();
  const busy = deed.state.status === "working";
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const { status } = deed.state;
  useEffect(() => {
    if (status === "done") {
      setName("");
      onChanged();
    }
  }, [status, onChanged]);
  const isOwn = (other: string) =>
    synonyms.some((one) => one.indicator === indicator.id && plainName(one.name) === plainName(other));
  const facts = [
    `${texts.unit} ${indicator.unit}`,
    texts.kindWords[indicator.kind],
    ...(indicator.kind === "flow" || indicator.kind === "stock" ? [texts.growthWords[indicator.growth]] : []),
    ...(indicator.direction === "lower" ? [texts.lowerIsBetter] : []),
  ];

  return (
    <div className={styles.panel}>
      {indicator.definition && <Text size={200}>{indicator.definition[language]}</Text>}
      <Text size={200} className={styles.quiet}>
        {facts.join(texts.list)}
      </Text>
      {indicator.synonyms.length > 0 && (
        <ul role="list" aria-label={texts.synonyms} className={styles.names}>
          {indicator.synonyms.map((other) => (
            <li key={other}>
              <Text size={200}>{other}</Text>
              {isOwn(other) && (
                <Button
                  size="small"
                  appearance="subtle"
                  disabled={busy}
                  aria-label={texts.removeSynonym(other)}
                  onClick={() =>
                    void deed.run((caller) => removeSynonym({ indicator: indicator.id, name: other }, caller))
                  }
                >
                  ×
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void deed.run((caller) => addSynonym({ indicator: indicator.id, name }, caller));
        }}
      >
        <Input
          size="small"
          className={styles.input}
          aria-label={texts.newSynonym(indicator.name[language])}
          value={name}
          onChange={(_, data) => setName(data.value)}
        />
        <Button size="small" type="submit" disabled={busy}>
          {texts.addSynonym}
        </Button>
      </form>
      {deed.state.status === "failed" && <Problems problems={deed.state.problems} />}
    </div>
  );
}
