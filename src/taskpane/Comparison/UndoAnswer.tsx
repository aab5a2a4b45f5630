import type { UndoResult } from "../commands/undoSheets";
import { MessageBar, MessageBarBody } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import type { CommandState } from "../shared/useCommand";
import { Working } from "../shared/Working";

/** What was undone, and what was not and why. */
export function UndoAnswer({ state }: { state: CommandState<UndoResult> }) {
  if (state.status === "idle") return null;
  if (state.status === "working") return <Working step={state.step} />;
  if (state.status === "failed") return <Problems problems={state.problems} />;
  const { undone, problems } = state.value;
  return (
    <>
      {undone.length > 0 && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{undone.join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      {problems.map((problem, place) => (
        <Problems key={place} problems={[problem]} />
      ))}
    </>
  );
}
