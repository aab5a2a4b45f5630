import type { Doubt } from "../../core/intake/Doubt";
import { SYNONYMS_TEXTS } from "../../core/texts/synonyms";
import { Button, makeStyles, Select } from "../shared/fluent";
import { useLanguage } from "../shared/texts";

const useStyles = makeStyles({
  deeds: { display: "flex", gap: "6px", flexWrap: "wrap", alignItems: "center" },
  select: { minWidth: 0, maxWidth: "100%" },
});

/** Which of the known towns a name is: those it is nearly, each by a button, and all others in a list. Nothing is taken without being said. */
export function TownDeeds({
  doubt,
  towns,
  onTown,
}: {
  doubt: Doubt;
  towns: readonly string[];
  onTown: (town: string) => void;
}) {
  const styles = useStyles();
  const texts = SYNONYMS_TEXTS[useLanguage()];
  const [name = "", near = ""] = doubt.args;
  const alike = towns.filter((town) => near.split("、").includes(town));
  const others = towns.filter((town) => !alike.includes(town));
  return (
    <div className={styles.deeds}>
      {alike.map((town) => (
        <Button key={town} size="small" onClick={() => onTown(town)}>
          {texts.sameAs(town)}
        </Button>
      ))}
      {others.length > 0 && (
        <Select
          size="small"
          className={styles.select}
          aria-label={texts.whichTown(name)}
          value=""
          onChange={(_, data) => data.value !== "" && onTown(data.value)}
        >
          <option value="">{texts.chooseTown}</option>
          {others.map((town) => (
            <option key={town} value={town}>
              {town}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
