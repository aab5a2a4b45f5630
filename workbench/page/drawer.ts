import type { BatchRecord, Host } from "../host/Host";
import { DRILLS, type DrillName } from "../host/failures";
import { element, make } from "./dom";
import { fill, type Texts } from "./texts";

/** Rows kept; older ones go. */
const MOST_ROWS = 500;

export interface Drawer {
  /** Adds one round trip to the list. */
  add(record: BatchRecord): void;
  /** Gives the switches the host they act on. */
  connect(host: Host, reloadPane: () => void): void;
  show(shown: boolean): void;
}

/** The developer's drawer: a list of all round trips, a way to make one fail, and the delay. */
export function createDrawer(texts: Texts): Drawer {
  const drawer = element("drawer");
  const button = element("developer");
  const rows = make("tbody");
  const totals = make("output");
  const hint = make("p", { textContent: texts.logEmpty });
  const clear = make("button", { type: "button", textContent: texts.logClear });
  const tools = make("div", { className: "tools" });
  const heads: [text: string, className: string][] = [
    [texts.logNumber, "number"],
    [texts.logActions, "number"],
    [texts.logNames, ""],
    [texts.logRequest, "number"],
    [texts.logResponse, "number"],
    [texts.logTime, "number"],
    [texts.logError, ""],
  ];
  drawer.setAttribute("aria-label", texts.developer);
  drawer.append(
    make(
      "div",
      { className: "log" },
      make("div", { className: "log-head" }, make("h2", { textContent: texts.logTitle }), totals, clear),
      make(
        "div",
        { className: "log-rows", tabIndex: 0 },
        make(
          "table",
          {},
          make(
            "thead",
            {},
            make("tr", {}, ...heads.map(([textContent, className]) => make("th", { textContent, className }))),
          ),
          rows,
        ),
        hint,
      ),
    ),
    tools,
  );
  const empty = () => {
    rows.replaceChildren();
    hint.hidden = false;
  };
  clear.addEventListener("click", empty);
  const show = (shown: boolean) => {
    drawer.hidden = !shown;
    button.setAttribute("aria-pressed", String(shown));
  };
  button.addEventListener("click", () => show(drawer.hidden));
  drawer.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    show(false);
    button.focus();
  });

  let connected: Host | undefined;
  let tellDone: (record: BatchRecord) => void = () => undefined;
  return {
    show,
    add(record) {
      hint.hidden = true;
      rows.append(batchRow(record));
      while (rows.children.length > MOST_ROWS) rows.firstElementChild?.remove();
      rows.parentElement?.parentElement?.scrollTo(0, rows.parentElement.offsetHeight);
      tellDone(record);
      if (connected) totals.textContent = totalsText(connected, texts);
    },
    connect(host, reloadPane) {
      // Another workbook has a host of its own, which counts anew.
      empty();
      totals.textContent = "";
      connected = host;
      const reload = make("button", { id: "reload-pane", type: "button", textContent: texts.reloadPane });
      reload.title = texts.reloadHint;
      reload.addEventListener("click", reloadPane);
      const failures = failureTools(host, texts);
      tellDone = failures.tellDone;
      tools.replaceChildren(...failures.nodes, delayTool(host, texts), reload);
    },
  };
}

function batchRow(record: BatchRecord): HTMLElement {
  const cell = (content: string | number, className = "number") =>
    make("td", { className, textContent: String(content), title: String(content) });
  return make(
    "tr",
    {},
    cell(record.number),
    cell(record.actions),
    cell(record.names.join(", "), "names"),
    cell(bytes(record.requestBytes)),
    cell(bytes(record.responseBytes)),
    cell(record.milliseconds.toFixed(1)),
    cell(record.error ?? "", "error"),
  );
}

function totalsText(host: Host, texts: Texts): string {
  const { batches, actions, requestBytes, responseBytes } = host.statistics;
  return fill(texts.logTotals, { batches, actions, request: bytes(requestBytes), response: bytes(responseBytes) });
}

function bytes(count: number): string {
  return count < 1024 ? `${count} B` : `${(count / 1024).toFixed(1)} kB`;
}

/** Plans the failure of one of the next round trips; `tellDone` takes the plan down when the last of them has failed. */
function failureTools(host: Host, texts: Texts): { nodes: Node[]; tellDone: (record: BatchRecord) => void } {
  const drills: Record<DrillName, string> = {
    general: texts.failGeneral,
    access: texts.failAccess,
    editing: texts.failEditing,
    activity: texts.failActivity,
    requestTooLarge: texts.failRequest,
    responseTooLarge: texts.failResponse,
    aborted: texts.failAborted,
  };
  const batch = make("input", { id: "fail-batch", type: "number", min: "1", value: "1" });
  const kind = make(
    "select",
    { id: "fail-kind" },
    ...Object.entries(drills).map(([value, textContent]) => make("option", { value, textContent })),
  );
  const times = make("input", { id: "fail-times", type: "number", min: "1", value: "1" });
  const clear = make("button", { id: "fail-clear", type: "button", textContent: texts.failClear });
  const plan = make("button", { id: "fail-plan", type: "button", textContent: texts.failButton });
  const said = make("output", { id: "fail-said" });
  let isPlanned = false;
  plan.addEventListener("click", () => {
    isPlanned = true;
    const whole = (input: HTMLInputElement) => Math.max(1, Math.trunc(input.valueAsNumber) || 1);
    const from = whole(batch);
    host.failures.rejectBatch(from, DRILLS[kind.value as DrillName], whole(times));
    said.textContent = fill(texts.failPlanned, { batch: host.statistics.batches + from });
  });
  clear.addEventListener("click", () => {
    host.failures.clear();
    isPlanned = false;
    said.textContent = texts.failCleared;
  });
  const nodes = [
    make("h2", { textContent: texts.failTitle }),
    make("label", {}, texts.failBatch, batch),
    make("label", {}, texts.failTimes, times),
    make("label", {}, texts.failKind, kind),
    make("div", { className: "pair" }, plan, clear),
    said,
  ];
  const tellDone = ({ number }: BatchRecord) => {
    if (!isPlanned || host.failures.left > 0) return;
    isPlanned = false;
    said.textContent = fill(texts.failDone, { batch: number });
  };
  return { nodes, tellDone };
}

function delayTool(host: Host, texts: Texts): Node {
  const delay = make("input", { id: "delay", type: "number", min: "0", step: "50", value: String(host.delayMs) });
  delay.addEventListener("change", () => {
    host.delayMs = Math.max(0, delay.valueAsNumber || 0);
  });
  return make("label", {}, texts.delay, delay);
}
