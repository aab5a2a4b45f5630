import { DATA_HEADS } from "../../core/data/DataRow";
import type { RowUpdate } from "../../core/data/layRows";
import { cellText } from "../../core/data/writeRows";
import { Checkbox, makeStyles, Text } from "../shared/fluent";
import { SmallTable } from "../shared/SmallTable";
import { useLanguage, useTexts } from "../shared/texts";
import { useIntakeTexts } from "./useIntakeTexts";

const SHOWN = 8;
const QUIET = ["source", "note"];

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: "6px" } });

export interface UpdateListProps {
  updates: readonly RowUpdate[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

/** Figures that stand already and would change: old → new, and nothing happens before it is confirmed. */
export function UpdateList({ updates, confirmed, onConfirm }: UpdateListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useTexts();
  const texts = useIntakeTexts();
  const lines = updates.flatMap(({ before, after, columns }) =>
    columns
      .filter((column) => !QUIET.includes(column))
      .map((column) => [
        before.town,
        `${before.indicator} ${DATA_HEADS[language][column]}`,
        texts.oldToNew(cellText(before, column, language), cellText(after, column, language)),
      ]),
  );
  return (
    <section className={styles.box} aria-label={texts.updatesTitle(updates.length)}>
      <Text weight="semibold">{texts.updatesTitle(updates.length)}</Text>
      <SmallTable
        label={texts.updatesTitle(updates.length)}
        heads={[words.town, words.indicator, words.figure]}
        rows={lines.slice(0, SHOWN)}
        numeric={[2]}
        more={lines.length > SHOWN ? words.previewMore(lines.length - SHOWN) : undefined}
      />
      <Checkbox
        checked={confirmed}
        label={texts.confirmUpdates(updates.length)}
        onChange={(_, data) => onConfirm(data.checked === true)}
      />
    </section>
  );
}
