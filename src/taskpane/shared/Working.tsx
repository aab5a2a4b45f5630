import type { Step } from "../commands/outcome";
import { Button, makeStyles, Spinner } from "./fluent";
import { useTexts } from "./texts";

const useStyles = makeStyles({ row: { display: "flex", alignItems: "center", justifyContent: "space-between" } });

/** What is going on, and where there is one, a way out of it as long as nothing is being written. */
export function Working({ step, part, onCancel }: { step: Step; part?: number; onCancel?: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.row} role="status">
      <Spinner size="tiny" label={part ? `${texts.working[step]} ${Math.floor(part * 100)}%` : texts.working[step]} />
      {onCancel && (
        <Button size="small" appearance="subtle" onClick={onCancel} disabled={step === "writing"}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
