import { HostObject, callMethod, camel, membersOf, readProperty, writeProperty } from "./HostObject";
import { HostError, notImplemented } from "./HostError";
import { Later } from "./Later";
import { checkProtected } from "./protectedMembers";
import { query } from "./query";
import { ActionType, PathType, type Action, type ArgumentInfo, type ObjectPath } from "./protocol";
import type { RequestBody, ResponseBody } from "./protocol";
import type { References } from "./References";

/** What the interpreter needs to know of its surroundings. */
export interface Surroundings {
  /** The object at the root: the workbook. */
  readonly root: HostObject;
  /** A service by its name, for example Microsoft.ExcelServices.CustomFunctions. */
  service(name: string): HostObject | undefined;
  /** Runs a deed as the add-in's own. */
  deed<T>(work: () => T): T;
  /** Resolves when the results of formulas are in. */
  calculated(): Promise<void>;
  /** The objects the add-in has asked to keep, by reference. */
  readonly references: References;
}

/** Methods behind object paths whose answer depends on the results of formulas. */
const METHODS_THAT_READ_RESULTS =
  /^(getUsedRange|getSpill|getIntersection|getRangeEdge|getExtendedRange|getSurroundingRegion|getSpecialCells|getVisibleView|find|removeDuplicates)/i;
/** Deeds that depend on the results of formulas: heights and orders follow them, copies take them. */
const DEEDS_THAT_READ_RESULTS = /^(Autofit|Apply|CopyFrom|ReplaceAll|AutoFill)/;

/** Executes one batch: its actions in order, each seeing what the ones before have done. */
export class Interpreter {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #referenceOf = new Map<number, string>();
  readonly #names = new Set<string>();
  #results: ResponseBody["Results"] = [];
  #traces: number[] = [];
  #dirty = true;

  constructor(
    private readonly body: RequestBody,
    private readonly surroundings: Surroundings,
  ) {}

  /** The members this batch has touched, for the log; for a batch that touches none, what the library itself asks for. */
  get names(): string[] {
    if (this.#names.size > 0) return [...this.#names];
    const asked = new Set(this.body.Actions.flatMap(({ Name }) => Name || []));
    return asked.size > 0 ? [...asked] : ["Instantiate"];
  }

  async run(): Promise<ResponseBody> {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (this.#dirty && this.#readsResults(action)) {
          await this.surroundings.calculated();
          this.#dirty = false;
        }
        await this.#prepare(action);
        const later = this.surroundings.deed(() => this.#execute(action));
        if (later) await this.#finish(action, later);
      } catch (fault) {
        return { Results: this.#results, TraceIds: this.#traces, Error: wireError(fault, index) };
      }
    }
    return { Results: this.#results, TraceIds: this.#traces };
  }

  /** Lets an object that is new to the batch, or asked for its properties, compute what it needs for them. */
  async #prepare({ ActionType: type, ObjectPathId }: Action): Promise<void> {
    if (type !== ActionType.Instantiate && type !== ActionType.Query) return;
    const object = this.surroundings.deed(() => this.#resolve(ObjectPathId));
    if (!object || object.prepare === HostObject.prototype.prepare) return;
    if (this.#dirty) await this.surroundings.calculated();
    this.#dirty = false;
    await object.prepare();
  }

  #readsResults(action: Action): boolean {
    if (action.ActionType === ActionType.Query) return true;
    if (action.ActionType === ActionType.Method && DEEDS_THAT_READ_RESULTS.test(action.Name)) return true;
    for (let path = this.#path(action.ObjectPathId); path; path = this.#path(path.ParentObjectPathId)) {
      if (this.#objects.has(path.Id)) return false;
      if (path.ObjectPathType === PathType.Method && METHODS_THAT_READ_RESULTS.test(path.Name)) return true;
    }
    return false;
  }

  #path(id: number | undefined): ObjectPath | undefined {
    return id ? this.body.ObjectPaths[String(id)] : undefined;
  }

  /** What a method could not do at once is done now, as the add-in's own deed. */
  async #finish(action: Action, later: Later): Promise<void> {
    const deed = await later.ready;
    this.#answer(action, this.surroundings.deed(deed) ?? null);
  }

  #execute(action: Action): Later | void {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#answer(
          action,
          this.#describe(action, (object) => this.#identity(object, action.ObjectPathId)),
        );
      case ActionType.Query:
        return this.#answer(
          action,
          this.#describe(action, (object) => {
            (action.QueryInfo?.Select ?? ["*"]).forEach((name) => this.#note(object, camel(name)));
            const own = (part: HostObject) =>
              part === object ? this.#identity(part, action.ObjectPathId) : part.identity();
            return query(object, action.QueryInfo, own);
          }),
        );
      case ActionType.Method:
        return this.#answerCall(
          action,
          this.#describe(action, (object) => this.#call(object, action)),
        );
      case ActionType.SetProperty:
        this.#dirty = true;
        this.#describe(action, (object) => {
          this.#note(object, `${camel(action.Name)}=`);
          writeAt(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        });
        return;
      case ActionType.Update:
        this.#dirty = true;
        this.#describe(action, (object) => this.#update(object, action.ObjectState ?? {}));
        return;
      case ActionType.Trace:
        this.#traces.push(action.Id);
        return this.#answer(action, null);
      case ActionType.EnsureUnchanged:
        return;
      default:
        throw notImplemented(`action type ${action.ActionType} (${ActionType[action.ActionType] ?? "unknown"})`);
    }
  }

  #answerCall(action: Action, value: unknown): Later | void {
    if (value instanceof Later) return value;
    this.#answer(action, value ?? null);
  }

  #answer(action: Action, value: unknown): void {
    this.#results.push({ ActionId: action.Id, Value: value });
  }

  /** Does something with the action's object; a null object answers null. */
  #describe(action: Action, work: (object: HostObject) => unknown): unknown {
    const object = this.#resolve(action.ObjectPathId);
    if (object === null) return null;
    return locate(`${object.className}.${camel(action.Name)}`, () => work(object));
  }

  #identity(object: HostObject, pathId: number): Record<string, unknown> {
    const reference = this.#referenceOf.get(pathId);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  #call(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.#referenceOf.set(action.ObjectPathId, this.surroundings.references.keep(object));
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.surroundings.references.release(String(this.#arguments(action.ArgumentInfo)[0]));
      return null;
    }
    if (!action.Name.startsWith("_")) this.#dirty = true;
    this.#note(object, `${camel(action.Name)}()`);
    checkProtected(object, action.Name);
    return callMethod(object, action.Name, this.#arguments(action.ArgumentInfo));
  }

  #update(object: HostObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) {
      const next = membersOf(object).navigation.has(camel(name)) ? readProperty(object, name) : undefined;
      this.#note(object, `${camel(name)}=`);
      if (next instanceof HostObject) this.#update(next, value as Record<string, unknown>);
      else writeAt(object, name, value);
    }
  }

  #note(object: HostObject, member: string): void {
    this.#names.add(`${object.className}.${member}`);
  }

  #resolve(id: number): HostObject | null {
    if (id === 0) return this.surroundings.root;
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#path(id);
    if (!path) throw new HostError("GeneralException", `The batch names object path ${id} but does not describe it.`);
    const object = this.#follow(path);
    this.#objects.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.surroundings.root;
      case PathType.NewObject: {
        const service = this.surroundings.service(path.Name);
        if (!service) throw notImplemented(`service ${path.Name}`);
        return service;
      }
      case PathType.ReferenceId:
        this.#referenceOf.set(path.Id, path.Name);
        return this.surroundings.references.get(path.Name);
      case PathType.Null:
        return null;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    const next = locate(`${parent.className}.${camel(name)}`, () => {
      if (path.ObjectPathType === PathType.Property) return readProperty(parent, name);
      if (path.ObjectPathType !== PathType.Method && path.ObjectPathType !== PathType.Indexer) {
        throw notImplemented(`object path type ${path.ObjectPathType}`);
      }
      this.#note(parent, `${camel(name)}()`);
      checkProtected(parent, name);
      this.#dirty ||= /^(add|insert|copy|delete|removeDuplicates)/i.test(name);
      return callMethod(parent, name, this.#arguments(path.ArgumentInfo));
    });
    if (next !== null && !(next instanceof HostObject)) {
      throw notImplemented(`${parent.className}.${camel(name)} as an object`);
    }
    return next;
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const resolve = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) return value.map((part, i) => resolve(part, reference[i]));
      return typeof reference === "number" && reference !== 0 ? this.#resolve(reference) : this.#withObjects(value);
    };
    const values = info?.Arguments ?? [];
    return values.map((value, index) => resolve(value, info?.ReferencedObjectPathIds?.[index]));
  }

  /** An object within a plain argument, such as the range of a rule, comes as its path alone. */
  #withObjects(value: unknown): unknown {
    if (Array.isArray(value)) {
      const objects = value.some((part) => typeof part === "object" && part !== null);
      return objects ? value.map((part) => this.#withObjects(part)) : value;
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.#resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#withObjects(part)]));
  }
}

function writeAt(object: HostObject, name: string, value: unknown): void {
  locate(`${object.className}.${camel(name)}`, () => {
    checkProtected(object);
    writeProperty(object, name, value);
  });
}

/** Notes on a fault which member it came from. */
function locate<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof HostError) fault.location ||= location;
    throw fault;
  }
}

function wireError(fault: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const error = fault instanceof HostError ? fault : unexpected(fault);
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.httpStatus,
  };
}

/** A fault of the workbench itself: the add-in hears that there is one, the console where it is. */
function unexpected(fault: unknown): HostError {
  console.error("workbench:", fault);
  return new HostError("GeneralException", `workbench: ${fault instanceof Error ? fault.message : String(fault)}`);
}
