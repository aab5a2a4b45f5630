import type { HostContext } from "./HostContext";
import { HostObject } from "./HostObject";
import { OBJECT_EVENTS, type HostMessage } from "./protocol";

/** One result of a custom function: id, success, value, then the code of the error if it failed. */
export type InvocationResult = [id: number, ok: boolean, value: unknown, ...rest: unknown[]];

/** Microsoft.ExcelServices.CustomFunctions: the add-in hands in the results of its functions. */
class CustomFunctionsService extends HostObject {
  readonly className = "CustomFunctions";

  constructor(
    host: HostContext,
    private readonly services: Services,
  ) {
    super(host);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.services.functionsReady();
  }

  /** 1: retry of results that are too large, 2: short interval, 4: interval of 2 s at most. */
  _GetEnabledFeatures(): number[] {
    return [1, 2, 4];
  }

  setInvocationArrayResults(results: InvocationResult[]): void {
    this.services.deliver(results);
  }
}

/** Microsoft.InternalService.AddinInternalService: the library says that its actions are ready. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // Actions are sent when something starts them; nothing waits for this.
  }
}

/** Microsoft.AppRuntime.AppRuntimeService: the add-in shows or hides its pane. */
class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  constructor(
    host: HostContext,
    private readonly services: Services,
  ) {
    super(host);
  }

  getAppRuntimeState(): PaneState {
    return this.services.paneState;
  }

  setAppRuntimeState(state: PaneState): void {
    this.services.onPaneState?.(state);
    this.services.paneChanged(state);
  }
}

/** Microsoft.AppRuntime.AppRuntimePersistenceService: whether the add-in starts with the document. */
class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";

  constructor(
    host: HostContext,
    private readonly services: Services,
  ) {
    super(host);
  }

  getAppRuntimeStartState(): StartState {
    return this.services.startState;
  }

  setAppRuntimeStartState(state: StartState): void {
    this.services.startState = state;
  }
}

/** Whether the pane is seen; hidden, the shared runtime goes on in the background. */
export type PaneState = "Visible" | "Background";

/** Background: the add-in starts with the document. */
export type StartState = "Inactive" | "Background" | "Visible";

/** The number of the event that tells whether the pane is seen. */
const VISIBILITY_CHANGED = 65539;

/** The services also send messages of their own. */
interface ServicesHost extends HostContext {
  send(message: HostMessage): void;
}

/** The services beside the workbook which office.js asks for by name. */
export class Services {
  paneState: PaneState = "Visible";
  startState: StartState = "Inactive";
  /** Called when the add-in asks to show or hide its pane; the page sets it. */
  onPaneState?: (state: PaneState) => void;
  readonly #results = new Set<(results: InvocationResult[]) => void>();
  readonly #restarts = new Set<() => void>();
  #ready!: Promise<void>;
  #setReady!: () => void;
  #isReady = true;

  constructor(private readonly host: ServicesHost) {
    this.reset();
  }

  find(name: string): HostObject | undefined {
    switch (name) {
      case "Microsoft.ExcelServices.CustomFunctions":
        return new CustomFunctionsService(this.host, this);
      case "Microsoft.InternalService.AddinInternalService":
        return new AddinInternalService(this.host);
      case "Microsoft.AppRuntime.AppRuntimeService":
        return new AppRuntimeService(this.host, this);
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return new AppRuntimePersistenceService(this.host, this);
      default:
        return undefined;
    }
  }

  /** Resolves when the add-in's functions can be called, however often the add-in starts anew before that. */
  get whenFunctionsReady(): Promise<void> {
    return this.#waitReady();
  }

  functionsReady(): void {
    this.#isReady = true;
    this.#setReady();
  }

  /** Hears the results of custom functions. */
  listenResults(listener: (results: InvocationResult[]) => void): () => void {
    this.#results.add(listener);
    return () => this.#results.delete(listener);
  }

  deliver(results: InvocationResult[]): void {
    for (const listener of this.#results) listener(results);
  }

  /** The pane was shown or hidden, by the add-in or by a person: the add-in hears of it. */
  paneChanged(state: PaneState): void {
    if (state === this.paneState) return;
    this.paneState = state;
    const json = JSON.stringify({ visibility: state });
    this.host.send({ kind: "entries", entries: [[OBJECT_EVENTS, VISIBILITY_CHANGED, "", json, 0, false]] });
  }

  /** A new add-in starts: its functions are not ready yet. Who waits for the one before waits for the new one. */
  reset(): void {
    if (this.#isReady) this.#ready = new Promise((resolve) => (this.#setReady = resolve));
    this.#isReady = false;
    for (const listener of this.#restarts) listener();
  }

  /** Hears when a new add-in has taken the place of the one before. */
  listenRestart(listener: () => void): () => void {
    this.#restarts.add(listener);
    return () => this.#restarts.delete(listener);
  }

  async #waitReady(): Promise<void> {
    while (!this.#isReady) await this.#ready;
  }
}
