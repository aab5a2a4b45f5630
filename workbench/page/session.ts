import { createGrid, type Grid } from "../engine/grid";
import { readXlsx } from "../files/xlsx/read";
import { AddinFunctions } from "../host/customFunctions";
import { Host } from "../host/Host";
import { HostError } from "../host/HostError";
import { connectPane, paneName } from "../host/xdm";
import type { FunctionMetadata } from "../model/Calculator";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { element, make } from "./dom";
import type { Drawer } from "./drawer";
import type { Manifest } from "./manifest";
import type { PageOptions } from "./options";
import { PANE_WIDTH, type PaneFrame } from "./pane";

/** One workbook with its grid, its host and the add-in that runs beside it. */
export interface Session {
  host: Host;
  grid: Grid;
  /** Resolves when the add-in runs and its functions can be called from cells. */
  ready: Promise<void>;
  close(): void;
}

/** What a session takes from the page around it. */
export interface Surroundings {
  options: PageOptions;
  manifest: Manifest;
  functions: FunctionMetadata[];
  pane: PaneFrame;
  drawer: Drawer;
  /** For an add-in that saves the workbook; says whether it was saved. */
  save(): Promise<boolean>;
  /** For an add-in that closes the workbook: another one takes its place. */
  leave(): void;
  /** Shows what belongs to the selected cell. */
  showCard(workbook: Workbook, sheet: Sheet): void;
  showFault(error: unknown): void;
}

/** A person who thinks better of saving leaves the add-in with an error. */
async function savedOrRefused({ save }: Surroundings): Promise<void> {
  if (!(await save())) throw new HostError("RequestAborted", "The workbook was not saved.");
}

/** Shows a workbook and starts the add-in anew beside it, as Excel does for each workbook it opens. */
export async function openSession(workbook: Workbook, surroundings: Surroundings): Promise<Session> {
  const { options, manifest, functions, pane, drawer } = surroundings;
  const { locale, theme, delayMs } = options;
  // Univer leaves marks on its container; each grid gets a fresh one.
  const container = make("div", { className: "grid-inner" });
  element("grid").replaceChildren(container);
  const grid = await createGrid(container, workbook, {
    locale,
    // A canvas knows no forced colours: in high contrast the cells stay black on white, as in Excel.
    dark: theme === "dark",
    onSelect: (sheet, rect) => {
      workbook.as("grid", () => workbook.select(rect));
      surroundings.showCard(workbook, sheet);
    },
  });
  surroundings.showCard(workbook, workbook.active);
  const host = new Host({
    workbook,
    calculator: grid,
    locale,
    delayMs,
    save: () => savedOrRefused(surroundings),
    close: async (behavior) => {
      if (behavior === "Save" && workbook.dirty) await savedOrRefused(surroundings);
      // The add-in hears the answer before it ends with its workbook.
      setTimeout(surroundings.leave, 0);
    },
    readWorkbook: (bytes) =>
      readXlsx(bytes, {
        functions: functions.map(({ name }) => `${manifest.namespace}.${name}`),
        addin: manifest,
      }),
    log(record) {
      drawer.add(record);
      if (options.log) console.info("round trip", record);
    },
  });
  grid.onClick = (...click) => host.events.clicked(...click);
  drawer.connect(host, () => pane.reload());
  host.services.onPaneState = (state) => pane.show(state === "Visible");
  pane.onToggle = (shown) => host.services.paneChanged(shown ? "Visible" : "Background");
  const ready = host.services.whenFunctionsReady.then(() =>
    grid.connect(new AddinFunctions(host, { namespace: manifest.namespace, functions })),
  );
  ready.catch(surroundings.showFault);
  const { origin } = location;
  const hangUp = connectPane({
    iframe: pane.iframe,
    host,
    origin,
    width: PANE_WIDTH,
    height: element("pane").clientHeight,
  });
  const shown = () => {
    if (!document.hidden) host.events.workbookActivated();
  };
  document.addEventListener("visibilitychange", shown);
  pane.load(paneName({ origin, locale }), manifest.pane);
  return {
    host,
    grid,
    ready,
    close() {
      document.removeEventListener("visibilitychange", shown);
      hangUp();
      host.dispose();
      grid.dispose();
    },
  };
}
