import { useRef } from "react";
import { sheetReference } from "../../core/plan/sheetReference";
import type { FunctionHelp } from "../../core/texts/help";
import { showPlace } from "../../excel/navigate";
import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage, useTexts } from "../shared/texts";
import { token } from "../shared/token";
import { Code } from "./Code";
import type { Insertion } from "./useInsertFunction";
import { usePageTexts } from "./usePageTexts";

/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 255;
const LONGEST_SHOWN = 60;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "10px",
    borderRadius: token("borderRadiusMedium"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
  },
  line: { display: "flex", gap: "6px" },
  input: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
  quiet: { color: token("colorNeutralForeground2") },
  target: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", flexWrap: "wrap" },
  cell: { overflowWrap: "anywhere" },
  preview: { display: "flex", flexDirection: "column", gap: "2px" },
});

export interface InsertFormProps {
  help: FunctionHelp;
  typed: readonly string[];
  insertion: Insertion;
}

/** An input for each argument, the cell it all goes to, the formula as it will be written, and the button. */
export function InsertForm({ help, typed, insertion }: InsertFormProps) {
  const styles = useStyles();
  const texts = usePageTexts();
  const parameters = Object.values(help[useLanguage()].parameters);
  const { formula, target, locating, picking, inserting } = insertion;
  const submit = useRef<HTMLButtonElement>(null);
  const busy = inserting.state.status === "working";
  return (
    <form
      className={styles.form}
      aria-label={texts.fillIn}
      onSubmit={(event) => {
        event.preventDefault();
        insertion.insert();
      }}
    >
      <Text size={200} className={styles.quiet}>
        {texts.argumentHint}
      </Text>
      {parameters.map(([name, description], place) => (
        <Field key={place} label={place < help.needed ? name : texts.optional(name)} hint={description}>
          {(field) => (
            <div className={styles.line}>
              <Input
                {...field}
                className={styles.input}
                input={{ size: 1 }}
                autoComplete="off"
                spellCheck={false}
                maxLength={LONGEST_TEXT}
                value={typed[place] ?? ""}
                onChange={(_, data) => insertion.type(place, data.value)}
              />
              <Button
                size="small"
                className={styles.button}
                aria-label={texts.takeSelectionFor(name)}
                onClick={() => void insertion.pick(place)}
              >
                {texts.takeSelection}
              </Button>
            </div>
          )}
        </Field>
      ))}
      {picking.state.status === "failed" && <Problems problems={picking.state.problems} />}
      <div className={styles.target}>
        <Text size={200} className={styles.cell} role="status">
          {texts.target} <strong>{target ? sheetReference(target.sheet, target.address) : texts.noTarget}</strong>
        </Text>
        <Button size="small" onClick={() => void insertion.moveTarget()}>
          {texts.changeTarget}
        </Button>
      </div>
      {locating.state.status === "failed" && <Problems problems={locating.state.problems} />}
      <div className={styles.preview}>
        <Text size={200}>{texts.preview}</Text>
        <Code>{formula}</Code>
      </div>
      <Button ref={submit} type="submit" appearance="primary" disabled={!target} disabledFocusable={busy}>
        {texts.insert}
      </Button>
      <Answer insertion={insertion} onAnswered={() => submit.current?.focus()} />
    </form>
  );
}

/** What became of the insertion; where the cell is taken, the question. */
function Answer({ insertion, onAnswered }: { insertion: Insertion; onAnswered: () => void }) {
  const texts = usePageTexts();
  const paneTexts = useTexts();
  const { target, inserting } = insertion;
  if (inserting.state.status === "failed") return <Problems problems={inserting.state.problems} />;
  if (inserting.state.status !== "done" || !target) return null;
  const place = sheetReference(target.sheet, target.address);
  const result = inserting.state.value;
  if (result.kind === "written") {
    return (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          {texts.inserted}{" "}
          <Link
            as="button"
            title={paneTexts.showCell(place)}
            onClick={() => void showPlace(target.sheetId, target.address)}
          >
            {place}
          </Link>
        </MessageBarBody>
      </MessageBar>
    );
  }
  const answered = (answer: () => void) => () => {
    onAnswered();
    answer();
  };
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{texts.occupied(place, shortened(result.content))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={answered(() => insertion.insert(result.content))}>
          {texts.overwrite}
        </Button>
        <Button size="small" onClick={answered(inserting.reset)}>
          {texts.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function shortened(content: string): string {
  const letters = [...content];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join("")}…` : content;
}
