import type { Texts } from "./texts";
import { element, make } from "./dom";

/** Pixels; what Excel gives a pane on a common screen. */
export const PANE_WIDTH = 350;
const LEAST_WIDTH = 320;
const STEP = 20;

export interface PaneFrame {
  readonly iframe: HTMLIFrameElement;
  /** Loads the add-in into a window of this name. A frame takes its name only when it is put into the page. */
  load(name: string, address: string): void;
  /** Loads the add-in anew, whatever it is doing. */
  reload(): void;
  /** Shows or hides the pane; hiding leaves the add-in running, as Excel's shared runtime does. */
  show(shown: boolean): void;
  /** Called when a person has shown or hidden the pane. */
  onToggle?: (shown: boolean) => void;
}

/** The frame beside the sheet: opened by the ribbon button, closed by its cross, made wider at its edge. */
export function createPaneFrame(title: string, texts: Texts): PaneFrame {
  const pane = element("pane");
  const grip = element("grip");
  const button = element("show-pane");
  const iframe = make("iframe", { id: "pane-frame", title });
  const close = element("close-pane");
  element("pane-title").textContent = title;
  close.title = texts.closePane;
  close.setAttribute("aria-label", texts.closePane);
  grip.title = texts.resizePane;
  grip.setAttribute("aria-label", texts.resizePane);

  const show = (shown: boolean) => {
    pane.hidden = !shown;
    grip.hidden = !shown;
    button.setAttribute("aria-pressed", String(shown));
  };
  const toggle = (shown: boolean) => {
    show(shown);
    frame.onToggle?.(shown);
  };
  button.addEventListener("click", () => toggle(pane.hidden));
  const leave = () => {
    toggle(false);
    button.focus();
  };
  close.addEventListener("click", leave);
  for (const part of [element("pane-head"), grip]) {
    part.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave();
    });
  }
  makeResizable(pane, grip);
  const wait = createWait(iframe, texts.paneLoading);
  const load = (name: string, address: string) => {
    iframe.name = name;
    iframe.src = address;
    iframe.remove();
    pane.append(iframe);
    wait();
  };
  const reload = () => {
    iframe.contentWindow?.location.reload();
    wait();
  };
  const frame: PaneFrame = { iframe, load, reload, show };
  return frame;
}

/** Milliseconds between two looks whether the add-in shows something. */
const LOOK_AGAIN = 100;

/** Says in the frame's place that the add-in starts, until it has put its first words there. */
function createWait(iframe: HTMLIFrameElement, words: string): () => void {
  const wait = element("pane-wait");
  wait.textContent = words;
  let timer: number | undefined;
  return () => {
    wait.hidden = false;
    window.clearInterval(timer);
    const before = iframe.contentDocument;
    timer = window.setInterval(() => {
      const now = iframe.contentDocument;
      // A page that is about to be left still shows what it had.
      if (now === before && before !== null && before.location.href !== "about:blank") return;
      if (!now?.body?.innerText.trim()) return;
      window.clearInterval(timer);
      wait.hidden = true;
    }, LOOK_AGAIN);
  };
}

function makeResizable(pane: HTMLElement, grip: HTMLElement): void {
  let width = PANE_WIDTH;
  const setWidth = (wanted: number) => {
    const most = Math.max(LEAST_WIDTH, window.innerWidth / 2);
    width = Math.round(Math.min(Math.max(wanted, LEAST_WIDTH), most));
    pane.style.width = `${width}px`;
    grip.setAttribute("aria-valuenow", String(width));
    grip.setAttribute("aria-valuemin", String(LEAST_WIDTH));
    grip.setAttribute("aria-valuemax", String(Math.round(most)));
  };
  setWidth(PANE_WIDTH);
  grip.addEventListener("pointerdown", (event) => {
    grip.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  grip.addEventListener("pointermove", (event) => {
    if (grip.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX - grip.offsetWidth / 2);
  });
  grip.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  grip.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(width + STEP);
    else if (event.key === "ArrowRight") setWidth(width - STEP);
    else if (event.key === "Home") setWidth(window.innerWidth);
    else if (event.key === "End") setWidth(LEAST_WIDTH);
  });
}
