import { make } from "./dom";

export interface DialogContent {
  title: string;
  text: string;
  /** Shown as a list below the text. */
  items?: string[];
  /** The first is what Enter does; Escape is the last. */
  buttons: string[];
}

/** Asks or tells something over the page; gives the number of the pressed button. Focus goes back to where it was. */
export function ask({ title, text, items = [], buttons }: DialogContent): Promise<number> {
  const heading = make("h2", { id: "dialog-title", textContent: title });
  const list = make("ul", {}, ...items.map((item) => make("li", { textContent: item })));
  list.tabIndex = items.length > 0 ? 0 : -1;
  const row = make("div", { className: "dialog-buttons" });
  const dialog = make("dialog", { className: "dialog" }, heading, make("p", { textContent: text }), list, row);
  dialog.setAttribute("aria-labelledby", heading.id);
  return new Promise((resolve) => {
    const end = (button: number) => {
      dialog.close();
      dialog.remove();
      resolve(button);
    };
    buttons.forEach((textContent, index) => {
      const button = make("button", { type: "button", textContent, autofocus: index === 0 });
      button.addEventListener("click", () => end(index));
      row.append(button);
    });
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      end(buttons.length - 1);
    });
    // The grid takes keys from the whole page; those of the dialog are not for it.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
  });
}
