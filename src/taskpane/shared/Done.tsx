import { showPlace } from "../../excel/navigate";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "./fluent";
import { useTexts } from "./texts";

interface Way {
  label: string;
  go: () => void;
}

/** What was made, with a way to it, on to the next step, and back. */
export function Done({ text, sheet, next, back }: { text: string; sheet: string; next?: Way; back?: Way }) {
  const texts = useTexts();
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void showPlace(sheet)}>
          {texts.openSheet(sheet)}
        </Button>
        {back && (
          <Button size="small" onClick={back.go}>
            {back.label}
          </Button>
        )}
        {next && (
          <Button size="small" appearance="primary" onClick={next.go}>
            {next.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
