import { useRef } from "react";
import type { TownAlias } from "../../core/template/synonymsFile";
import { SYNONYMS_TEXTS } from "../../core/texts/synonyms";
import { importSynonyms, type SynonymsImport } from "../commands/importSynonyms";
import { removeTownAlias } from "../commands/townAliases";
import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { useCommand } from "../shared/useCommand";
import { ExportButton } from "./ExportButton";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** The user's names of indicators and towns out of a file and into one, and the towns' names that were confirmed. */
export function UserNamesFile({ towns, onChanged }: { towns: readonly TownAlias[]; onChanged: () => void }) {
  const styles = useStyles();
  const texts = SYNONYMS_TEXTS[useLanguage()];
  const input = useRef<HTMLInputElement>(null);
  const importing = useCommand<SynonymsImport>();
  const removing = useCommand<TownAlias[]>();
  const read = (name: string, text: string) =>
    void importing.run(async (caller) => {
      const outcome = await importSynonyms({ name, text }, caller);
      if (outcome.ok) onChanged();
      return outcome;
    });
  const remove = (alias: TownAlias) =>
    void removing.run(async (caller) => {
      const outcome = await removeTownAlias(alias, caller);
      if (outcome.ok) onChanged();
      return outcome;
    });
  const result = importing.state.status === "done" ? importing.state.value : null;
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {texts.importFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={texts.importFile}
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void chosen.arrayBuffer().then((bytes) => read(chosen.name, new TextDecoder().decode(bytes)));
            event.target.value = "";
          }}
        />
        <ExportButton />
      </div>
      {importing.state.status === "failed" && <Problems problems={importing.state.problems} />}
      {removing.state.status === "failed" && <Problems problems={removing.state.problems} />}
      {result && (
        <MessageBar intent={result.refused.length > 0 ? "warning" : "success"} layout="multiline" role="status">
          <MessageBarBody>
            <Text block>{texts.imported(result.added, result.known)}</Text>
            {result.refused.length > 0 && (
              <>
                <Text block>{texts.leftOut(result.refused.length)}</Text>
                <ul className={styles.list}>
                  {result.refused.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {towns.length > 0 && (
        <>
          <Text size={200}>{texts.towns}</Text>
          <ul className={styles.list} aria-label={texts.towns}>
            {towns.map((one) => (
              <li key={one.alias}>
                <Text size={200}>{texts.townAlias(one.alias, one.town)}</Text>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={texts.removeTown(one.alias)}
                  onClick={() => remove(one)}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
