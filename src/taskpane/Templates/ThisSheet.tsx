import type { SheetSummary } from "../../core/template/templateOfSheet";
import { SHEET_TEMPLATE_TEXTS } from "../../core/texts/sheetTemplate";
import { readSheetSummary } from "../commands/sheetTemplate";
import { Button, makeStyles, Text } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage } from "../shared/texts";
import { token } from "../shared/token";
import { useCommand } from "../shared/useCommand";
import { Working } from "../shared/Working";
import { SheetTemplate } from "./SheetTemplate";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "stretch" },
  button: { alignSelf: "flex-start" },
  quiet: { color: token("colorNeutralForeground2") },
});

/** Reads the sheet in front and offers to make a template of it. */
export function ThisSheet({ onKept }: { onKept: () => void }) {
  const styles = useStyles();
  const texts = SHEET_TEMPLATE_TEXTS[useLanguage()];
  const reading = useCommand<SheetSummary>();
  const { state } = reading;
  return (
    <div className={styles.box}>
      <Button
        className={styles.button}
        disabled={state.status === "working"}
        onClick={() => void reading.run(readSheetSummary)}
      >
        {texts.make}
      </Button>
      <Text size={200} className={styles.quiet}>
        {texts.hint}
      </Text>
      {state.status === "working" && <Working step={state.step} onCancel={reading.cancel} />}
      {state.status === "failed" && <Problems problems={state.problems} />}
      {state.status === "done" && (
        <SheetTemplate key={JSON.stringify(state.value)} summary={state.value} onKept={onKept} />
      )}
    </div>
  );
}
