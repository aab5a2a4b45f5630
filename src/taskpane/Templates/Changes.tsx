import type { TemplateChange } from "../../core/template/diffTemplates";
import type { TemplatesPageTexts } from "../../core/texts/templatesPage";
import type { TemplateFilePreview } from "../commands/templateFile";
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text } from "../shared/fluent";
import { useLanguage } from "../shared/texts";
import { usePageTexts } from "./usePageTexts";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" } });

/** What a template file would change, before anything is done. */
export function Changes({ preview }: { preview: TemplateFilePreview }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = usePageTexts();
  const { template, current, changes, growing, left } = preview;
  const name = template.name[language];
  if (!current) {
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>{texts.newTemplate(name, template.indicators.length)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent={template.version > current.version ? "info" : "warning"} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{texts.changesTitle(name, current.version, template.version)}</MessageBarTitle>
        {template.version <= current.version && <Text block>{texts.olderEdition}</Text>}
        {changes.length === 0 && <Text block>{texts.noChanges}</Text>}
        <ul className={styles.list}>
          {changes.map((change, place) => (
            <li key={place}>{changeText(change, texts)}</li>
          ))}
        </ul>
        {growing.length > 0 && <Text block>{texts.sheetsGrow(growing.join(texts.list))}</Text>}
        {left.length > 0 && <Text block>{texts.sheetsLeft(left.join(texts.list))}</Text>}
        <Text block>{texts.dataStay}</Text>
      </MessageBarBody>
    </MessageBar>
  );
}

/** One difference in a sentence. */
export function changeText(change: TemplateChange, texts: TemplatesPageTexts): string {
  switch (change.kind) {
    case "added":
    case "removed":
      return texts[change.kind](change.indicator.name["zh-CN"]);
    case "renamed":
      return texts.renamed(change.before, change.after);
    case "changed":
      return texts.changed(change.name, texts.fields[change.field], change.before, change.after);
    case "synonyms":
      return [
        ...(change.added.length > 0 ? [texts.synonymsAdded(change.name, change.added.join(texts.list))] : []),
        ...(change.removed.length > 0 ? [texts.synonymsRemoved(change.name, change.removed.join(texts.list))] : []),
      ].join(" ");
    case "redefined":
      return texts.redefined(change.name);
    case "townAdded":
    case "townRemoved":
      return texts[change.kind](change.name);
    default:
      return texts.parts[change.kind];
  }
}
