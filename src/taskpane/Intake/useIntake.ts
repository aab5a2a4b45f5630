import { useCallback, useEffect, useMemo, useState } from "react";
import type { DataRow } from "../../core/data/DataRow";
import { readPeriod } from "../../core/period/readPeriod";
import { watchActiveSheet } from "../../excel/navigate";
import { CATALOGUE } from "../../templates/catalogue";
import { previewFigures, type FiguresPreview } from "../commands/intake/previewFigures";
import { readIntake, type IntakeReading, type IntakeSource } from "../commands/intake/readIntake";
import { undoFigures, type UndoResult } from "../commands/intake/undoFigures";
import { writeFigures, type FiguresResult, type WrittenFigures } from "../commands/intake/writeFigures";
import { useCommand } from "../shared/useCommand";
import type { SourceKind } from "./SourceChoice";
import { useLanguage } from "../shared/texts";
import { useSheets } from "./useSheets";
import { useTemplateChoices } from "./useTemplateChoices";

const NO_ROWS: DataRow[] = [];

/** The choices on the page, what was read and understood, what writing it would do, the writing and its undoing. */
export function useIntake() {
  const language = useLanguage();
  const [templateId, setTemplateId] = useState(CATALOGUE[0]!.id);
  const [kind, setKind] = useState<SourceKind>("sheet");
  const [given, setGiven] = useState<IntakeSource | null>(null);
  const [periodText, setPeriodText] = useState("");
  const [town, setTown] = useState("");
  const [confirmed, setConfirmed] = useState(false);
  const reading = useCommand<IntakeReading>();
  const preview = useCommand<FiguresPreview>();
  const writing = useCommand<FiguresResult>();
  const undoing = useCommand<UndoResult>();
  const { run: runReading, reset: resetReading } = reading;
  const { run: runPreview, reset: resetPreview } = preview;
  const { run: runWriting, reset: resetWriting } = writing;
  const { run: runUndoing, reset: resetUndoing } = undoing;

  const templates = useTemplateChoices();
  const template = templates.find((one) => one.id === templateId) ?? CATALOGUE[0]!;
  const period = useMemo(() => {
    const said = readPeriod(periodText);
    return said.kind === "period" ? said.period : null;
  }, [periodText]);
  const source: IntakeSource | null = kind === "file" || kind === "clipboard" ? given : { kind };
  const read = reading.state.status === "done" ? reading.state.value : null;
  const as = useMemo(
    () =>
      read?.kind === "sheets"
        ? { reader: read.reader, template: read.template, towns: read.towns, earlier: read.earlier, period, language }
        : null,
    [read, period, language],
  );
  const towns = useMemo(() => (read?.kind === "sheets" ? read.towns.map(({ name }) => name) : []), [read]);
  const sheets = useSheets(as, town);
  const { show, views, understanding } = sheets;

  const look = useCallback(() => {
    setConfirmed(false);
    if (source) void runReading((caller) => readIntake({ source, templateId, period: periodText }, caller));
    else resetReading();
    // The source is made anew at each render; what tells it apart is its kind and what was given.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, given, templateId, periodText, runReading, resetReading]);
  useEffect(() => {
    resetWriting();
    resetUndoing();
    look();
  }, [look, resetWriting, resetUndoing]);
  // Another sheet in front is read, too; the answer to what was written stays, for writing itself brings its sheet to the front.
  useEffect(() => (kind === "sheet" ? watchActiveSheet(look) : undefined), [kind, look]);
  useEffect(() => {
    if (read?.kind === "sheets") show(read.heads, read.remembered);
    else show([], new Map());
    // A later reading has a reader of its own.
    return () => (read?.kind === "sheets" ? read.reader.close() : undefined);
  }, [read, show]);

  const rows = useMemo(
    () => (read?.kind === "form" ? read.rows : views.length > 0 ? views.flatMap((view) => view.rows) : NO_ROWS),
    [read, views],
  );
  const lookAhead = useCallback(() => {
    if (rows.length > 0 || kind === "blank") void runPreview((caller) => previewFigures({ templateId, rows }, caller));
    else resetPreview();
  }, [rows, kind, templateId, runPreview, resetPreview]);
  useEffect(lookAhead, [lookAhead]);

  const write = () => {
    const remember = views.filter((view) => view.taken).map(({ shape, choices }) => ({ shape, choices }));
    void runWriting((caller) => writeFigures({ templateId, rows, update: confirmed, remember }, caller)).then(
      lookAhead,
    );
  };
  const undo = (written: WrittenFigures) =>
    void runUndoing((caller) => undoFigures(written, caller)).then(() => {
      resetWriting();
      lookAhead();
    });

  return {
    template,
    templates,
    setTemplateId,
    kind,
    setKind: (next: SourceKind) => {
      setGiven(null);
      setKind(next);
    },
    given,
    giveFile: async (file: File) =>
      setGiven({ kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    givePaste: (html: string, text: string) => setGiven({ kind: "clipboard", html, text }),
    periodText,
    setPeriodText,
    town,
    setTown,
    confirmed,
    setConfirmed,
    reading,
    look,
    sheets,
    /** Whether what is shown follows from all that was chosen. */
    settled: read?.kind === "sheets" ? understanding.settled : true,
    towns,
    rows,
    preview,
    writing,
    write,
    undoing,
    undo,
  };
}
