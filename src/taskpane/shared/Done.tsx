import { showPlace } from "../../excel/navigate";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "./fluent";
import { useTexts } from "./texts";

/** What was made, with a way to it and on to the next step. */
export function Done({ text, sheet, next }: { text: string; sheet: string; next?: { label: string; go: () => void } }) {
  const texts = useTexts();
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void showPlace(sheet)}>
          {texts.openSheet(sheet)}
        </Button>
        {next && (
          <Button size="small" appearance="primary" onClick={next.go}>
            {next.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
