import { useCallback, useEffect, useMemo, useState } from "react";
import { watchActiveSheet } from "../../excel/navigate";
import { CATALOGUE } from "../../templates/catalogue";
import { importTemplate, previewImport, type ImportPreview, type ImportResult } from "../commands/importTemplate";
import type { Source } from "../commands/source";
import { useCommand } from "../shared/useCommand";

export type SourceKind = Exclude<Source["kind"], "rows">;

/** The choices on the import page, the preview that follows them, and the import itself. */
export function useImportTemplate() {
  const [templateId, setTemplateId] = useState(CATALOGUE[0]!.id);
  const [kind, setKind] = useState<SourceKind>("sheet");
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const [period, setPeriod] = useState("");
  const preview = useCommand<ImportPreview>();
  const writing = useCommand<ImportResult>();
  const { run: runPreview, reset: resetPreview } = preview;
  const { run: runWriting, reset: resetWriting } = writing;

  const source = useMemo((): Source | null => (kind === "file" ? file && { kind, ...file } : { kind }), [kind, file]);
  const look = useCallback(() => {
    if (source) void runPreview((caller) => previewImport({ templateId, source, period }, caller));
    else resetPreview();
  }, [source, templateId, period, runPreview, resetPreview]);

  useEffect(() => {
    resetWriting();
    look();
  }, [look, resetWriting]);

  useEffect(() => (kind === "sheet" ? watchActiveSheet(look) : undefined), [kind, look]);

  const write = () => {
    if (source) void runWriting((caller) => importTemplate({ templateId, source, period }, caller)).then(look);
  };
  const chooseFile = async (chosen: File) =>
    setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });

  return {
    templateId,
    setTemplateId,
    kind,
    setKind,
    file,
    chooseFile,
    setPeriod,
    preview,
    look,
    writing,
    write,
  };
}
