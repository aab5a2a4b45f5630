import type { Calculator } from "../model/Calculator";
import type { Workbook } from "../model/Workbook";
import { EXCEL_API } from "./appContext";
import { Events } from "./events";
import { Failures } from "./failures";
import type { HostContext } from "./HostContext";
import { Interpreter } from "./interpreter";
import { References } from "./References";
import { commonNumber, refuse, tooLarge, type BatchAnswer } from "./refusals";
import { WorkbookObject } from "./objects/Workbook";
import { Services } from "./services";
import { ACTIONS, PathType, type HostMessage, type RequestBody, type ResponseBody } from "./protocol";

/** One round trip, for the log. */
export interface BatchRecord {
  number: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  milliseconds: number;
  /** The code of the error the add-in got, if any. */
  error?: string;
  /** The members of the API that were used. */
  names: string[];
}

export interface HostOptions {
  workbook: Workbook;
  calculator: Calculator;
  /** The language of Office; zh-CN if left out. */
  locale?: string;
  hostVersion?: string;
  /** The version of ExcelApi this Excel claims to have. */
  excelApi?: string;
  /** Hears of every batch of the add-in's work. */
  log?: (record: BatchRecord) => void;
  /** Milliseconds added to every round trip. */
  delayMs?: number;
  /** For Workbook.save; refused if left out. */
  save?: HostContext["save"];
  /** For Workbook.close; refused if left out. */
  close?: HostContext["close"];
  /** Reads the file of another workbook, for insertWorksheetsFromBase64. */
  readWorkbook?: (bytes: Uint8Array) => Promise<Workbook>;
}

export interface Statistics {
  batches: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  milliseconds: number;
  errors: number;
}

const LIMIT_BYTES = 5 * 1024 * 1024;
const encoder = new TextEncoder();

/** Excel as one add-in sees it, over our workbook. Both transports talk to this one class. */
export class Host implements HostContext {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly hostVersion: string;
  readonly excelApi: string;
  readonly readWorkbook?: (bytes: Uint8Array) => Promise<Workbook>;
  readonly save?: HostContext["save"];
  readonly close?: HostContext["close"];
  readonly events: Events;
  readonly services: Services;
  readonly failures = new Failures();
  readonly statistics: Statistics = {
    batches: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    milliseconds: 0,
    errors: 0,
  };
  calculator: Calculator;
  /** Milliseconds added to every round trip; may be changed at any time. */
  delayMs: number;
  log?: (record: BatchRecord) => void;
  #references = new References();
  readonly #root: WorkbookObject;
  #listeners = new Set<(message: HostMessage) => void>();
  readonly #commands = new Map<string, () => void>();
  #nextCommand = 1;
  #suspended = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: HostOptions) {
    this.workbook = options.workbook;
    this.calculator = options.calculator;
    this.locale = options.locale ?? "zh-CN";
    this.hostVersion = options.hostVersion ?? "16.0.18000.10000";
    this.excelApi = options.excelApi ?? EXCEL_API;
    this.delayMs = options.delayMs ?? 0;
    this.readWorkbook = options.readWorkbook;
    this.save = options.save;
    this.close = options.close;
    this.log = options.log;
    this.events = new Events(this.workbook, (message) => this.send(message));
    this.services = new Services(this);
    this.#root = new WorkbookObject(this);
  }

  /** Hears what the host sends of its own accord: events, calls of custom functions, ribbon commands. */
  listen(listener: (message: HostMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(message: HostMessage): void {
    for (const listener of this.#listeners) listener(message);
  }

  /** A new add-in starts: what the one before has registered or kept is gone. */
  reset(): void {
    this.#references = new References();
    this.events.reset();
    this.services.reset();
  }

  dispose(): void {
    this.events.dispose();
    this.#listeners.clear();
  }

  /** Objects the add-in still keeps; 0 when it has cleaned up after itself. */
  get trackedObjects(): number {
    return this.#references.size;
  }

  /** Presses a ribbon button whose action is a function of the add-in; resolves when it has completed. */
  invokeCommand(functionName: string, controlId = functionName): Promise<void> {
    const id = `command-${this.#nextCommand++}`;
    const done = new Promise<void>((resolve) => this.#commands.set(id, resolve));
    this.send({ kind: "command", data: [id, functionName, JSON.stringify({ source: { id: controlId } })] });
    return done;
  }

  /** The add-in has called event.completed(). */
  commandCompleted(id: string): void {
    this.#commands.get(id)?.();
    this.#commands.delete(id);
  }

  /** Starts an action the add-in has associated with Office.actions.associate. */
  invokeAction(name: string, content: object = {}): void {
    const json = JSON.stringify([name, JSON.stringify(content)]);
    this.send({ kind: "entries", entries: [[ACTIONS, 1000, "", json, 0, false]] });
  }

  suspendCalculation(): void {
    this.#suspended = true;
  }

  /** Answers one batch. Batches are answered one after another, in the order they came. */
  executeBatch(json: string): Promise<BatchAnswer> {
    const answer = this.#queue.then(async () => {
      if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
      return this.#execute(json);
    });
    this.#queue = answer.catch(() => undefined).then(() => this.#afterReply());
    return answer;
  }

  /** Does a deed of the common API on the workbook, in its turn between the batches, and counts it as a round trip. */
  inTurn(name: string, request: unknown, work: () => Record<string, unknown>): Promise<Record<string, unknown>> {
    const answer = this.#queue.then(async () => {
      if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
      const started = performance.now();
      const failure = this.failures.next();
      await this.calculator.calculated();
      this.events.batchStarts();
      const answered = failure ? { Error: commonNumber(failure) } : this.#deed(work);
      this.#record({
        number: this.statistics.batches + 1,
        actions: 1,
        requestBytes: encoder.encode(JSON.stringify(request)).length,
        responseBytes: encoder.encode(JSON.stringify(answered)).length,
        milliseconds: performance.now() - started,
        error: answered.Error ? String(answered.Error) : undefined,
        names: [name],
      });
      return answered;
    });
    this.#queue = answer.catch(() => undefined).then(() => this.#afterReply());
    return answer;
  }

  /** Keeps document settings, as Office.context.document.settings.saveAsync sends them. */
  saveSettings(properties: [string, string][]): void {
    this.workbook.settings.clear();
    for (const [key, value] of properties) this.workbook.settings.set(key, JSON.parse(value) as unknown);
  }

  /** The document settings as office.js reads them at its start. */
  settingsPairs(): [string, string][] {
    return [...this.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  async #execute(json: string): Promise<BatchAnswer> {
    const started = performance.now();
    const requestBytes = encoder.encode(json).length;
    const body = JSON.parse(json) as RequestBody;
    if (isServiceBatch(body)) return { body: await this.#interpreter(body).run() };
    const failure = this.failures.next();
    const refused = failure ? refuse(failure) : requestBytes > LIMIT_BYTES ? tooLarge("Request") : undefined;
    const interpreter = this.#interpreter(body);
    const executed = failure !== undefined && "executed" in failure && failure.executed;
    const done = refused && !executed ? refused : { body: await this.#inBatch(interpreter) };
    let answer: BatchAnswer = refused ?? done;
    let responseBytes = encoder.encode(JSON.stringify(answer)).length;
    if (responseBytes > LIMIT_BYTES) {
      answer = tooLarge("Response");
      responseBytes = encoder.encode(JSON.stringify(answer)).length;
    }
    this.#record({
      number: this.statistics.batches + 1,
      actions: body.Actions.length,
      requestBytes,
      responseBytes,
      milliseconds: performance.now() - started,
      error: "commonError" in answer ? String(answer.commonError) : answer.body.Error?.Code,
      names: interpreter.names,
    });
    return answer;
  }

  async #inBatch(interpreter: Interpreter): Promise<ResponseBody> {
    this.#suspended = false;
    this.events.batchStarts();
    return interpreter.run();
  }

  /** Events of a batch follow its reply as messages of their own, before the next batch begins. */
  async #afterReply(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.events.batchDone();
  }

  #interpreter(body: RequestBody): Interpreter {
    return new Interpreter(body, {
      root: this.#root,
      service: (name) => this.services.find(name),
      deed: (work) => this.#deed(work),
      calculated: () => (this.#suspended ? Promise.resolve() : this.calculator.calculated()),
      references: this.#references,
    });
  }

  #deed<T>(work: () => T): T {
    const done = this.workbook.as("host", work);
    this.events.deedDone();
    return done;
  }

  #record(record: BatchRecord): void {
    this.statistics.batches++;
    this.statistics.actions += record.actions;
    this.statistics.requestBytes += record.requestBytes;
    this.statistics.responseBytes += record.responseBytes;
    this.statistics.milliseconds += record.milliseconds;
    if (record.error !== undefined) this.statistics.errors++;
    this.log?.(record);
  }
}

/** The library's own conversation (custom functions, start-up), which is no work of the add-in. */
function isServiceBatch(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.NewObject);
}
