import { REFRESH_TEXTS, type RefreshTexts } from "../../core/texts/refreshPane";
import type { Refreshed } from "../commands/refreshSheets";
import type { UndoableDeed } from "../commands/undoSheets";
import { Done } from "../shared/Done";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useLanguage, useTexts } from "../shared/texts";
import type { Answer } from "./useBuiltSheets";

export interface RefreshAnswerProps {
  result: Answer;
  /** Does what was asked about after all. */
  onOverwrite: (id: string) => void;
  onLeave: () => void;
  onUndo: (deeds: UndoableDeed[]) => void;
}

/** What a refresh did, what was kept and what not, and what it asks before it overwrites. */
export function RefreshAnswer({ result, onOverwrite, onLeave, onUndo }: RefreshAnswerProps) {
  const language = useLanguage();
  const { list } = useTexts();
  const texts = REFRESH_TEXTS[language];
  const { refreshed, asking, problems, built, isCarrying } = result;
  const undoable = refreshed.flatMap(({ undo }) => (undo ? [undo] : []));
  return (
    <>
      {refreshed.map((one) => (
        <MessageBar
          key={one.name}
          intent={one.lost.length > 0 || one.columnsMoved ? "warning" : "success"}
          layout="multiline"
          role="status"
        >
          <MessageBarBody>{told(one, texts, list).join(" ")}</MessageBarBody>
        </MessageBar>
      ))}
      {built && (
        <Done
          text={texts.laterBuilt(built.sheet)}
          sheet={built.sheet}
          back={{ label: texts.undoBuild, go: () => onUndo([built.undo]) }}
        />
      )}
      {isCarrying && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.carrying}</MessageBarBody>
        </MessageBar>
      )}
      {undoable.length > 0 && (
        <Button size="small" onClick={() => onUndo(undoable)}>
          {texts.undoRefresh}
        </Button>
      )}
      {asking.map(({ id, name, editedRows }) => (
        <MessageBar key={id} intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{texts.edits(name, editedRows.join(list))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onOverwrite(id)}>
              {texts.overwrite}
            </Button>
            <Button size="small" onClick={onLeave}>
              {texts.leave}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      {problems.length > 0 && (
        <>
          {refreshed.length > 0 && texts.allDone(refreshed.length, problems.length)}
          {problems.map((problem, place) => (
            <Problems key={place} problems={[problem]} />
          ))}
        </>
      )}
    </>
  );
}

function told(
  { name, changed, movedTo, renamedFrom, keptAs, lost, columnsMoved }: Refreshed,
  texts: RefreshTexts,
  list: string,
): string[] {
  if (!changed) return [texts.unchanged(name)];
  return [
    movedTo === null ? texts.refreshed(name) : texts.moved(name, movedTo),
    ...(renamedFrom === null ? [] : [texts.renamed(renamedFrom, name)]),
    ...(keptAs === null ? [] : [texts.kept(keptAs)]),
    ...(lost.length === 0 ? [] : [texts.lost(lost.join(list))]),
    ...(columnsMoved ? [texts.columnsMoved] : []),
  ];
}
