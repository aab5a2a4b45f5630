import { useCallback, useState } from "react";
import { FAMILY_TITLES, type FunctionId } from "../../core/texts/help";
import { searchFunctions } from "../../core/texts/help/searchFunctions";
import { Button, Input, makeStyles, Text } from "../shared/fluent";
import { Panel } from "../shared/Panel";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { EMPTY_DRAFT, type Draft } from "./Draft";
import { FunctionEntry, type FunctionProps } from "./FunctionEntry";
import { usePageTexts } from "./usePageTexts";

const useStyles = makeStyles({
  search: { display: "flex", flexDirection: "column", gap: "4px" },
  quiet: { color: token("colorNeutralForeground2") },
  words: { display: "flex", flexWrap: "wrap", gap: "8px" },
  family: {
    margin: "0 0 2px",
    fontSize: token("fontSizeBase300"),
    lineHeight: token("lineHeightBase300"),
    fontWeight: token("fontWeightSemibold"),
    color: token("colorBrandForeground1"),
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
});

/** All functions by family: search, read, fill in, insert. */
export function Functions({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = usePageTexts();
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<FunctionId | null>(null);
  // What was filled in stays when the function is closed or the search hides it.
  const [drafts, setDrafts] = useState<Partial<Record<FunctionId, Draft>>>({});
  const changeDraft = useCallback<FunctionProps["onDraft"]>(
    (id, change) => setDrafts((all) => ({ ...all, [id]: change(all[id] ?? EMPTY_DRAFT) })),
    [],
  );
  const families = searchFunctions(query);
  const count = families.reduce((sum, { ids }) => sum + ids.length, 0);

  return (
    <Panel title={texts.title} intro={texts.intro}>
      <div role="search" className={styles.search}>
        <Input
          type="search"
          aria-label={texts.search}
          placeholder={texts.searchHint}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
        <Text size={200} role="status" className={styles.quiet}>
          {count > 0 ? texts.found(count) : texts.nothingFound(query.trim())}
        </Text>
        {count === 0 && (
          <div className={styles.words}>
            {texts.tryWords.map((word) => (
              <Button key={word} size="small" onClick={() => setQuery(word)}>
                {word}
              </Button>
            ))}
          </div>
        )}
      </div>
      {families.map(({ family, ids }) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`} className={styles.family}>
            {FAMILY_TITLES[family][language]}
          </h2>
          <ul role="list" className={styles.list}>
            {ids.map((id) => (
              <FunctionEntry
                key={id}
                id={id}
                open={id === opened}
                onToggle={() => setOpened(id === opened ? null : id)}
                draft={drafts[id] ?? EMPTY_DRAFT}
                onDraft={changeDraft}
                onBusy={onBusy}
              />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
