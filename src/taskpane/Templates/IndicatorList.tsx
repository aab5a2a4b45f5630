import { useId, useState } from "react";
import { namesOf, plainName, type Template } from "../../core/template/Template";
import type { UserSynonym } from "../../core/template/synonyms";
import { Input, makeStyles, Text } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { IndicatorAbout } from "./IndicatorAbout";
import { usePageTexts } from "./usePageTexts";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", fontSize: token("fontSizeBase300"), fontWeight: token("fontWeightSemibold") },
  search: { display: "flex", flexDirection: "column" },
  section: {
    margin: "8px 0 2px",
    color: token("colorNeutralForeground2"),
    fontSize: token("fontSizeBase200"),
    fontWeight: token("fontWeightSemibold"),
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  row: { display: "flex", alignItems: "center", gap: "6px" },
  box: { margin: 0, flexShrink: 0, width: "16px", height: "16px" },
  about: {
    flexGrow: 1,
    minWidth: 0,
    padding: "6px 2px",
    border: "none",
    font: "inherit",
    textAlign: "left",
    color: token("colorNeutralForeground1"),
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
  unit: { color: token("colorNeutralForeground3"), fontSize: token("fontSizeBase200"), flexShrink: 0 },
});

export interface IndicatorListProps {
  template: Template;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  synonyms: readonly UserSynonym[];
  onChanged: () => void;
  onBusy: (busy: boolean) => void;
}

/** The indicators by section: which are on the sheet, what each counts, what else it is called. */
export function IndicatorList({ template, chosen, onChoose, ...about }: IndicatorListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = usePageTexts();
  const heading = useId();
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<string | null>(null);
  const wanted = plainName(query);
  const found = template.indicators.filter((one) => namesOf(one).some((name) => plainName(name).includes(wanted)));
  const sections = [...(template.sections ?? []), null]
    .map((section) => ({ section, indicators: found.filter((one) => (one.section ?? null) === (section?.id ?? null)) }))
    .filter(({ indicators }) => indicators.length > 0);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {texts.indicatorsTitle(chosen.size, template.indicators.length)}
      </h2>
      <div role="search" className={styles.search}>
        <Input
          type="search"
          aria-label={texts.search}
          placeholder={texts.search}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
      </div>
      {found.length === 0 && <Text role="status">{texts.nothingFound(query.trim())}</Text>}
      {sections.map(({ section, indicators }) => (
        <div key={section?.id ?? ""}>
          {section && <h3 className={styles.section}>{section.name[language]}</h3>}
          <ul role="list" className={styles.list}>
            {indicators.map((indicator) => {
              const name = indicator.name[language];
              const isOpen = opened === indicator.id;
              return (
                <li key={indicator.id} className={styles.item}>
                  <div className={styles.row}>
                    <input
                      type="checkbox"
                      className={styles.box}
                      aria-label={texts.choose(name)}
                      checked={chosen.has(indicator.id)}
                      onChange={() => toggle(indicator.id)}
                    />
                    <button
                      type="button"
                      className={styles.about}
                      aria-expanded={isOpen}
                      title={texts.about(name)}
                      onClick={() => setOpened(isOpen ? null : indicator.id)}
                    >
                      {name}
                    </button>
                    <span className={styles.unit}>{indicator.unit}</span>
                  </div>
                  {isOpen && <IndicatorAbout indicator={indicator} {...about} />}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
