import { useEffect } from "react";
import { DATA_HEADS } from "../../core/data/DataRow";
import { cellText } from "../../core/data/writeRows";
import { Done } from "../shared/Done";
import { Button, Checkbox, Field, makeStyles, MessageBar, MessageBarBody, Select, Text } from "../shared/fluent";
import { LateInput } from "../shared/LateInput";
import { Panel } from "../shared/Panel";
import { Problems } from "../shared/Problems";
import { useLanguage, useTexts } from "../shared/texts";
import { Working } from "../shared/Working";
import { FiguresSummary } from "./FiguresSummary";
import { OutOfDateNotice } from "./OutOfDateNotice";
import { SheetUnderstanding } from "./SheetUnderstanding";
import { SourceChoice } from "./SourceChoice";
import { UpdateList } from "./UpdateList";
import { useIntake } from "./useIntake";
import type { WrittenFigures } from "../commands/intake/writeFigures";
import { useIntakeTexts } from "./useIntakeTexts";

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: "12px" } });

/** Say where the figures are, see what was understood and what is in doubt, import, and take it back if need be. */
export function Intake({ onCompare, onBusy }: { onCompare: () => void; onBusy: (busy: boolean) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useTexts();
  const texts = useIntakeTexts();
  const page = useIntake();
  const { reading, preview, writing, undoing, sheets, template } = page;
  const { part, ended, stop } = sheets.understanding;
  const busy = [writing, undoing].some((command) => command.state.status === "working");
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const written = writing.state.status === "done" ? writing.state.value : null;
  const seen = preview.latest;
  const views = reading.state.status === "done" && reading.state.value.kind === "sheets" ? sheets.views : [];
  const open = views.reduce((sum, view) => sum + view.open.length, 0);
  const { added = [], updates = [], contradictions = [] } = seen?.laying ?? {};
  const offers =
    seen !== null &&
    (page.kind === "blank" ? written === null : added.length > 0 || (page.confirmed && updates.length > 0));

  return (
    <Panel title={texts.title} intro={texts.intro}>
      <SourceChoice
        kind={page.kind}
        onKind={page.setKind}
        fileName={page.given?.kind === "file" ? page.given.name : null}
        onFile={(file) => void page.giveFile(file)}
        onPaste={page.givePaste}
      />
      {page.kind === "selection" && <Button onClick={page.look}>{texts.readSelection}</Button>}
      <details>
        <summary>{texts.more}</summary>
        <div className={styles.box}>
          <Field label={words.template} hint={template.description[language]}>
            <Select value={template.id} onChange={(_, data) => page.setTemplateId(data.value)}>
              {page.templates.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name[language]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.periodLabel}>
            <LateInput placeholder={words.periodHint} onText={page.setPeriodText} />
          </Field>
          <Field label={texts.townLabel}>
            <LateInput placeholder={texts.townHint} onText={page.setTown} />
          </Field>
        </div>
      </details>

      {reading.state.status === "working" && <Working {...reading.state} onCancel={reading.cancel} />}
      {part !== null && <Working step="understanding" part={part} onCancel={stop} />}
      {ended !== null && (
        <>
          <Problems problems={[{ place: null, text: ended === "stopped" ? words.cancelled : words.unexpected }]} />
          <Button onClick={page.look}>{words.readAgain}</Button>
        </>
      )}
      {reading.state.status === "failed" && (
        <>
          <Problems problems={reading.state.problems} calm={page.kind === "sheet"} />
          {page.kind === "sheet" && <Button onClick={page.look}>{words.readAgain}</Button>}
        </>
      )}
      {reading.state.status === "done" &&
        reading.state.value.kind === "sheets" &&
        reading.state.value.notices.map((notice) => (
          <Text key={notice} size={200}>
            {notice}
          </Text>
        ))}
      {views.length > 1 && (
        <div role="group" aria-label={texts.sheetsFound(views.length)}>
          <Text size={200}>{texts.sheetsFound(views.length)}</Text>
          {views.map((view, index) => (
            <Checkbox
              key={view.sheet.name}
              checked={view.taken}
              label={texts.readSheet(view.sheet.name)}
              onChange={(_, data) => sheets.take(index, data.checked === true)}
            />
          ))}
        </div>
      )}
      {views.map(
        (view, index) =>
          view.taken && (
            <SheetUnderstanding
              key={view.sheet.name}
              view={view}
              inWorkbook={page.kind === "sheet" || page.kind === "selection"}
              towns={page.towns}
              onChoose={(choices) => sheets.choose(index, choices)}
              onDecide={(ids, decision) => sheets.decide(index, ids, decision)}
            />
          ),
      )}

      {preview.state.status === "failed" && writing.state.status !== "failed" && (
        <Problems problems={preview.state.problems} />
      )}
      {seen && written === null && <FiguresSummary preview={seen} blank={page.kind === "blank"} />}
      {written === null && updates.length > 0 && (
        <UpdateList updates={updates} confirmed={page.confirmed} onConfirm={page.setConfirmed} />
      )}
      {written === null &&
        contradictions.map(({ column, first, second }, place) => (
          <Text key={place} size={200}>
            {texts.contradiction(
              first.town,
              first.indicator,
              DATA_HEADS[language][column],
              cellText(first, column, language),
              cellText(second, column, language),
            )}
          </Text>
        ))}
      {open > 0 && offers && written === null && <Text size={200}>{texts.openDoubts(open)}</Text>}

      {writing.state.status === "working" && <Working {...writing.state} onCancel={writing.cancel} />}
      {writing.state.status === "failed" && <Problems problems={writing.state.problems} />}
      {undoing.state.status === "working" && <Working step={undoing.state.step} />}
      {undoing.state.status === "failed" && <Problems problems={undoing.state.problems} />}
      {undoing.state.status === "done" && (
        <MessageBar
          intent={undoing.state.value.changed.length > 0 ? "warning" : "success"}
          layout="multiline"
          role="status"
        >
          <MessageBarBody>
            {undoing.state.value.changed.length > 0
              ? texts.undoChanged(undoing.state.value.changed.join(words.list))
              : texts.undone}
          </MessageBarBody>
        </MessageBar>
      )}
      {written && (
        <>
          <Done
            text={
              written.added + written.updated > 0
                ? texts.written(written.added, written.updated, written.sheet)
                : written.created
                  ? words.blankDone(written.sheet)
                  : words.nothingImported(written.sheet)
            }
            sheet={written.sheet}
            next={{ label: words.goCompare, go: onCompare }}
          />
          {written.added + written.updated > 0 && <OutOfDateNotice onGo={onCompare} />}
          {written.change && <UndoButton written={written.change} onUndo={page.undo} />}
        </>
      )}
      {(offers || written === null) && (
        <Button appearance="primary" disabled={!offers || busy || !page.settled} onClick={page.write}>
          {texts.write}
        </Button>
      )}
    </Panel>
  );
}

function UndoButton({ written, onUndo }: { written: WrittenFigures; onUndo: (written: WrittenFigures) => void }) {
  const texts = useIntakeTexts();
  return <Button onClick={() => onUndo(written)}>{texts.undo}</Button>;
}
