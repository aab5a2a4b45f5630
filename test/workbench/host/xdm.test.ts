import { Host } from "../../../workbench/host/Host";
import { connectChannel, paneName } from "../../../workbench/host/xdm";
import { Workbook } from "../../../workbench/model/Workbook";
import { moment, NoCalculator } from "./support";

interface Told {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _errorCode: number;
  _data: Record<string, unknown> | null;
}

/** The other end of the window: what office.js would send and hear. */
function pane() {
  const workbook = Workbook.withSheet("Sheet1");
  workbook.settings.set("greeting", "hi");
  const host = new Host({ workbook, calculator: new NoCalculator() });
  const told: Told[] = [];
  let hear: (text: string) => void = () => undefined;
  const stop = connectChannel(
    { post: (text) => told.push(JSON.parse(text) as Told), listen: (listener) => ((hear = listener), () => undefined) },
    { host, origin: "https://localhost:3000" },
  );
  let next = 0;
  const ask = async (action: string, data: unknown, type = 0) => {
    const id = next++;
    const envelope = { _messageType: 0, _actionName: action, _conversationId: "workbench", _correlationId: id };
    hear(JSON.stringify({ ...envelope, _data: data, _actionType: type, _origin: "", _serializerVersion: 1 }));
    await moment(10);
    return told.find((one) => one._correlationId === id && one._responseType === 0);
  };
  return { host, workbook, told, ask, hear: (text: string) => hear(text), stop };
}

test("the frame's name tells office.js the host, the language and the window to speak with", () => {
  const name = JSON.parse(paneName({ origin: "https://localhost:3000", locale: "zh-CN" })) as Record<string, string>;
  expect(name.hostInfo).toBe("Excel$Web$16.01$zh-CN$workbench$$$3");
  expect(name.xdmInfo).toBe("workbench|town-indicators|https://localhost:3000");
});

test("the first question is answered with the nine fields office.js needs, and the settings", async () => {
  const { ask } = pane();
  const answer = await ask("ContextActivationManager_getAppContextAsync", "town-indicators");
  expect(answer).toMatchObject({ _responseType: 0, _errorCode: 0 });
  expect(answer!._data).toMatchObject({
    _id: "town-indicators",
    _appName: 16,
    _appVersion: "16",
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: "",
    _clientMode: 1,
    _settings: [["greeting", '"hi"']],
    _reason: "inserted",
  });
  const matrix = JSON.parse(answer!._data!._requirementMatrix as string) as Record<string, string>;
  expect([matrix.excelapi, matrix.sharedruntime, matrix.customfunctionsruntime]).toEqual(["1.17", "1.2", "1.4"]);
});

test("a batch goes in as text and comes out as text", async () => {
  const { ask, workbook } = pane();
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: "" },
    3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Sheet1"] } },
  };
  const actions = [
    { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 },
    { Id: 7, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["name"] } },
  ];
  const body = JSON.stringify({ AutoKeepReference: true, Actions: actions, ObjectPaths: paths });
  const data = { DdaMethod: { ControlId: "1", Version: 1, DispatchId: 93 }, ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], body] }; // prettier-ignore
  const answer = await ask("executeMethod", data);
  expect(answer!._data).toMatchObject({ Version: 1, Error: 0 });
  const [status, , text] = answer!._data!.Data as [number, string[], string];
  const { Results } = JSON.parse(text) as { Results: unknown[] };
  const Id = workbook.active.id;
  expect([status, Results]).toEqual([200, [{ ActionId: 6, Value: { Id } }, { ActionId: 7, Value: { Id, Name: "Sheet1" } }]]); // prettier-ignore
});

test("an error of the common API is its number", async () => {
  const { ask, host } = pane();
  host.failures.rejectBatch(1, { commonError: 5004 });
  const body = JSON.stringify({ Actions: [], ObjectPaths: {} });
  const answer = await ask("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], body] });
  expect(answer!._data).toEqual({ Version: 1, Error: 5004 });
});

test("settings are saved; other methods of the common API are refused", async () => {
  const { ask, workbook } = pane();
  const Properties = [["a", '{"b":1}']];
  const saved = await ask("executeMethod", { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties } });
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const refused = await ask("executeMethod", { DdaMethod: { DispatchId: 77 } });
  expect(saved!._data).toEqual({ Version: 1, Error: 0 });
  expect(refused!._data).toEqual({ Version: 1, Error: 5000 });
  expect(quiet.mock.calls.flat().join()).toContain("Document.getFileAsync is not implemented");
  quiet.mockRestore();
  expect([...workbook.settings]).toEqual([["a", { b: 1 }]]);
});

test("events are sent to a pane that has registered, in the envelope of an event", async () => {
  const { ask, host, told, workbook } = pane();
  host.send({ kind: "entries", entries: [[1, 1000, "", "[]", 0, false]] });
  expect(told).toEqual([]);
  const registered = await ask("richApiMessage", { eventDispId: 33 }, 1);
  expect(registered!._data).toEqual({ Error: 0 });
  host.send({ kind: "entries", entries: [[1, 1000, "", "[]", 0, false]] });
  const event = told.find((one) => one._responseType === 1);
  expect(event).toMatchObject({ _actionName: "richApiMessage", _data: { ArrayData: [[1, 1000, "", "[]", 0, false]] } });
  await ask("documentSelectionChanged", { eventDispId: 2 }, 1);
  workbook.as("grid", () => workbook.select({ top: 1, left: 1, bottom: 1, right: 1 }));
  await moment(10);
  expect(told.at(-1)).toMatchObject({ _actionName: "documentSelectionChanged", _responseType: 1, _data: {} });
});

test("a ribbon command resolves when the add-in says that it is done", async () => {
  const { ask, host, told } = pane();
  await ask("appCommandInvoked", { eventDispId: 39 }, 1);
  const done = host.invokeCommand("buildComparison", "button1");
  const [id, name, event] = told.at(-1)!._data as unknown as [string, string, string];
  expect([name, JSON.parse(event)]).toEqual(["buildComparison", { source: { id: "button1" } }]);
  await ask("executeMethod", { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0, 2: event });
  await done;
});

test("foreign texts and other conversations are not answered; unknown actions are errors", async () => {
  const { ask, hear, told } = pane();
  hear("not json");
  hear(JSON.stringify({ _messageType: 0, _conversationId: "other", _actionName: "x" }));
  await moment(10);
  expect(told).toEqual([]);
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await ask("ContextActivationManager_nonsense", null)).toMatchObject({ _errorCode: -2 });
  quiet.mockRestore();
});
