import type { HostContext } from "./HostContext";
import { HostObject } from "./HostObject";

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
    this.host.events.enabled = true;
  }
}

/** Microsoft.AppRuntime.AppRuntimeService: visibility and start-up of the shared runtime. */
class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  constructor(
    host: HostContext,
    private readonly services: Services,
  ) {
    super(host);
  }

  getAppRuntimeState(): string {
    return this.services.paneState;
  }

  setAppRuntimeState(state: string): void {
    this.services.showPane(state);
  }

  getAppRuntimeStartState(): string {
    return this.services.startState;
  }

  setAppRuntimeStartState(state: string): void {
    this.services.startState = state;
  }
}

/** The services beside the workbook which office.js asks for by name. */
export class Services {
  /** Visible or Background. */
  paneState = "Visible";
  startState = "Inactive";
  /** Hears when the add-in shows or hides its pane. */
  onPaneState?: (state: string) => void;
  readonly #results = new Set<(results: InvocationResult[]) => void>();
  readonly #restarts = new Set<() => void>();
  #ready!: Promise<void>;
  #setReady!: () => void;

  constructor(private readonly host: HostContext) {
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
      default:
        return undefined;
    }
  }

  /** Resolves when the add-in's functions can be called. */
  get whenFunctionsReady(): Promise<void> {
    return this.#ready;
  }

  functionsReady(): void {
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

  showPane(state: string): void {
    this.paneState = state;
    this.onPaneState?.(state);
  }

  /** A new add-in starts: its functions are not ready yet. */
  reset(): void {
    this.#ready = new Promise((resolve) => (this.#setReady = resolve));
    for (const listener of this.#restarts) listener();
  }

  /** Hears when a new add-in has taken the place of the one before. */
  listenRestart(listener: () => void): () => void {
    this.#restarts.add(listener);
    return () => this.#restarts.delete(listener);
  }
}
