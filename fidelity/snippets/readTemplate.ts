/** An element of a snippet's page that has an id. */
export interface Element {
  id: string;
  isButton: boolean;
  /** What a field holds at first: the value of an input, the text of a textarea. */
  value: string;
}

/** The elements with an id of a snippet's page, in their order on it. */
export function readTemplate(html: string): Element[] {
  return [...html.matchAll(/<(\w+)((?:\s[^<>]*)?)>([^<]*)/g)].flatMap(([, tag = "", attributes = "", text = ""]) => {
    const id = attributeOf(attributes, "id");
    if (id === undefined) return [];
    const isButton = tag.toLowerCase() === "button";
    const value = tag.toLowerCase() === "textarea" ? text : (attributeOf(attributes, "value") ?? "");
    return [{ id, isButton, value }];
  });
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "i").exec(attributes)?.[1];
}
