import { useState, type ReactNode } from "react";
import { FUNCTION_HELP, type FunctionHelp } from "../../core/texts/help";
import { Button, makeStyles, Text } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { Code } from "./Code";
import type { FunctionProps } from "./FunctionEntry";
import { InsertForm } from "./InsertForm";
import { useInsertFunction } from "./useInsertFunction";
import { usePageTexts } from "./usePageTexts";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: "10px", padding: "2px 4px 16px" },
  parts: { display: "flex", flexDirection: "column", gap: "8px", margin: 0 },
  name: {
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase200"),
    fontWeight: token("fontWeightSemibold"),
    color: token("colorNeutralForeground2"),
  },
  holds: {
    margin: 0,
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase300"),
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  refused: { margin: 0, paddingLeft: "16px", listStyleType: "disc" },
  example: { margin: "4px 0" },
});

/** What a function is, and the way into a cell. The cell is the active one of the moment the function is opened. */
export function FunctionDetails(props: FunctionProps) {
  const styles = useStyles();
  const texts = usePageTexts();
  const language = useLanguage();
  const [filling, setFilling] = useState(false);
  const help: FunctionHelp = FUNCTION_HELP[props.id];
  const { parameters, description, formula, result, refused, example, source } = help[language];
  const insertion = useInsertFunction(props);
  const names = Object.values(parameters).map(([name], place) => (place < help.needed ? name : `[${name}]`));
  return (
    <div className={styles.details}>
      <Code>{`=IND.${props.id}(${names.join(", ")})`}</Code>
      <Text size={200}>{description}</Text>
      <Button
        appearance={filling ? "secondary" : "primary"}
        aria-expanded={filling}
        onClick={() => setFilling(!filling)}
      >
        {texts.fillIn}
      </Button>
      {filling && <InsertForm help={help} typed={props.draft.typed} insertion={insertion} />}
      <dl className={styles.parts}>
        <Part name={texts.formula}>{formula}</Part>
        <Part name={texts.result}>{result}</Part>
        <Part name={texts.refused}>
          <ul className={styles.refused}>
            {refused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
        <Part name={texts.example}>
          {example}
          <div className={styles.example}>
            <Code>{help.formula}</Code>
          </div>
          {texts.gives(help.shown)}
        </Part>
        <Part name={texts.source}>{source}</Part>
      </dl>
    </div>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.holds}>{children}</dd>
    </div>
  );
}
