import { exportSynonyms } from "../commands/synonyms";
import { exportTemplate } from "../commands/templateFile";
import { Button } from "../shared/fluent";
import { Problems } from "../shared/Problems";
import { useCommand } from "../shared/useCommand";
import { download } from "./download";
import { usePageTexts } from "./usePageTexts";

/** Exports a template, or without one the user's synonyms, as a file. */
export function ExportButton({ templateId }: { templateId?: string }) {
  const texts = usePageTexts();
  const reading = useCommand<string>();
  const name = templateId ?? "synonyms";
  const run = () =>
    void reading.run(async (caller) => {
      const outcome = await (templateId === undefined ? exportSynonyms(caller) : exportTemplate(templateId, caller));
      if (outcome.ok) download(`${name}.json`, outcome.value);
      return outcome;
    });
  return (
    <>
      <Button size="small" disabled={reading.state.status === "working"} onClick={run}>
        {templateId === undefined ? texts.exportSynonyms : texts.exportOne}
      </Button>
      {reading.state.status === "failed" && <Problems problems={reading.state.problems} />}
    </>
  );
}
