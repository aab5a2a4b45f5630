import { partJson, partXml, SYNONYMS_NAMESPACE, TEMPLATE_NAMESPACE } from "../core/template/partXml";
import { inExcel } from "./failure";

/** What the workbook keeps of ours, as JSON that nobody has checked yet. */
export interface KeptParts {
  templates: unknown[];
  synonyms: unknown;
}

/** Templates and synonyms the workbook keeps, in one round trip (two where there are some). */
export function readKeptParts(): Promise<KeptParts> {
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const [templates, synonyms] = [TEMPLATE_NAMESPACE, SYNONYMS_NAMESPACE].map((namespace) =>
      customXmlParts.getByNamespace(namespace).load("items/id"),
    ) as [Excel.CustomXmlPartScopedCollection, Excel.CustomXmlPartScopedCollection];
    await context.sync();
    const texts = templates.items.map((part) => part.getXml());
    const synonymText = synonyms.items[0]?.getXml();
    if (texts.length > 0 || synonymText) await context.sync();
    return {
      templates: texts.map((text) => partJson(text.value)),
      synonyms: synonymText && partJson(synonymText.value),
    };
  });
}

/** Keeps the user's synonyms in place of those that were kept. */
export function keepSynonyms(json: unknown): Promise<void> {
  return inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(SYNONYMS_NAMESPACE).load("items/id");
    await context.sync();
    const xml = partXml(SYNONYMS_NAMESPACE, json);
    const [first, ...others] = parts.items;
    for (const part of others) part.delete();
    if (first) first.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

/** Keeps a template in place of the one with the same id. */
export function keepTemplate(id: string, json: unknown): Promise<void> {
  return inExcel(async (context) => {
    (await templateKeeper(context, id))(json);
    await context.sync();
  });
}

/** Finds where a template of this id is kept; what comes back queues its writing, to travel in a batch with other deeds. */
export async function templateKeeper(context: Excel.RequestContext, id: string): Promise<(json: unknown) => void> {
  const parts = context.workbook.customXmlParts.getByNamespace(TEMPLATE_NAMESPACE).load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => ({ part, text: part.getXml() }));
  if (texts.length > 0) await context.sync();
  const kept = texts.filter(({ text }) => (partJson(text.value) as { id?: unknown } | undefined)?.id === id);
  return (json) => {
    const xml = partXml(TEMPLATE_NAMESPACE, json);
    if (kept[0]) kept[0].part.setXml(xml);
    else context.workbook.customXmlParts.add(xml);
  };
}
