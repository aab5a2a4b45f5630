import { useEffect } from "react";
import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import type { BuiltSheetEntry } from "../commands/judgeSheets";
import { listBuiltSheets } from "../commands/refreshSheets";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { useCommand } from "../shared/useCommand";

/** After figures were written: how many built sheets they leave behind, and the way to refresh them. */
export function OutOfDateNotice({ onGo }: { onGo: () => void }) {
  const texts = REFRESH_TEXTS[useLanguage()];
  const { run, latest } = useCommand<BuiltSheetEntry[]>();
  useEffect(() => void run(listBuiltSheets), [run]);
  const count = latest?.filter(({ outOfDate }) => outOfDate).length ?? 0;
  if (count === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{texts.afterImport(count)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onGo}>
          {texts.goRefresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
