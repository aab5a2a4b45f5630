/** Gives the bytes of a file of the add-in by its path below the server's root, `undefined` where there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

const LOCALISED = "zh-CN";

/**
 * The children each element may have, in the order the schema asks for. Excel ignores a manifest
 * in the wrong order without a word. VersionOverrides has its own elements under the same names.
 */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  "OfficeApp/Hosts": ["Host"],
  Requirements: ["Sets"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  "VersionOverrides/Hosts": ["Host"],
  "VersionOverrides/Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  AllFormFactors: ["ExtensionPoint"],
  "AllFormFactors/ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "DesktopFormFactor/ExtensionPoint": ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["SourceLocation"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
};

/** Elements of OfficeApp and of the ribbon that must be there. */
const REQUIRED: Record<string, string[]> = {
  OfficeApp: ORDER.OfficeApp!,
  "VersionOverrides/Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  "AllFormFactors/ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  DesktopFormFactor: ["FunctionFile", "ExtensionPoint"],
  Control: ["Label", "Supertip", "Icon", "Action"],
};

/** Ribbon icons that Excel draws at common screen scales; 16, 32 and 80 are compulsory. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const REQUIREMENTS: Record<string, string> = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.13" };

/** Finds every fault of the manifest that Excel would answer with silence; one sentence each. */
export function checkManifest(xml: string, readFile: ReadFile): string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const broken = document.getElementsByTagName("parsererror")[0];
  if (broken) return [`not well-formed: ${broken.textContent?.trim()}`];
  const root = document.documentElement;
  return [
    ...checkOrder(root),
    ...checkHead(root),
    ...checkIdentifiers(root),
    ...checkRuntime(root),
    ...checkStrings(root),
    ...checkUrls(root, readFile),
    ...checkIcons(root, readFile),
  ];
}

const all = (root: Element, name: string) =>
  [...root.getElementsByTagName("*")].filter((element) => element.localName === name);
const children = (element: Element, name: string) => [...element.children].filter((child) => child.localName === name);

/** The names from the root down: OfficeApp/Hosts/Host. */
function pathOf(element: Element): string {
  const parent = element.parentElement;
  return parent ? `${pathOf(parent)}/${element.localName}` : element.localName;
}

/** The entry with the longest key that the path ends with. */
function ruleFor<T>(rules: Record<string, T>, path: string): T | undefined {
  const keys = Object.keys(rules).filter((key) => `/${path}`.endsWith(`/${key}`));
  return rules[keys.sort((a, b) => b.length - a.length)[0] ?? ""];
}

function checkOrder(root: Element): string[] {
  return [root, ...root.getElementsByTagName("*")].flatMap((element) => {
    const path = pathOf(element);
    const names = [...element.children].map((child) => child.localName);
    const missing = (ruleFor(REQUIRED, path) ?? []).filter((name) => !names.includes(name));
    const faults = missing.map((name) => `${path} lacks ${name}`);
    const order = ruleFor(ORDER, path);
    if (!order) return faults;
    const places = names.map((name) => order.indexOf(name));
    names.forEach((name, n) => {
      if (places[n] === -1) faults.push(`${path} cannot hold ${name}`);
      else if (n > 0 && places[n]! < places[n - 1]!) faults.push(`${path}: ${name} must stand before ${names[n - 1]}`);
    });
    return faults;
  });
}

function checkHead(root: Element): string[] {
  const text = (name: string) => children(root, name)[0]?.textContent?.trim() ?? "";
  const faults: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id"))) faults.push(`Id ${text("Id")} is no GUID`);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text("Version"))) faults.push(`Version ${text("Version")} must have four numbers`);
  if (text("Permissions") !== "ReadWriteDocument") faults.push(`Permissions must be ReadWriteDocument`);
  const sets = new Map(all(root, "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
  for (const [name, version] of Object.entries(REQUIREMENTS)) {
    if (sets.get(name) !== version) faults.push(`Requirements must name ${name} ${version}, not ${sets.get(name)}`);
  }
  return faults;
}

/** Every resid must name a resource of the right kind, every id must be short and unique. */
function checkIdentifiers(root: Element): string[] {
  const faults: string[] = [];
  const kinds = new Map<string, string>();
  for (const name of ["Image", "Url", "String"]) {
    for (const element of all(root, name)) {
      const id = element.getAttribute("id");
      if (id !== null) kinds.set(id, element.parentElement!.localName);
    }
  }
  const seen = new Set<string>();
  for (const element of root.getElementsByTagName("*")) {
    const id = element.getAttribute("id");
    if (id === null) continue;
    if (id.length > 32) faults.push(`id ${id} is longer than 32 characters`);
    if (seen.has(id)) faults.push(`id ${id} is used twice`);
    seen.add(id);
  }
  const wanted = (element: Element) => {
    if (element.localName === "Image") return "Images";
    if (element.localName === "Description") return "LongStrings";
    return ["Title", "Label", "Namespace"].includes(element.localName) ? "ShortStrings" : "Urls";
  };
  for (const element of root.getElementsByTagName("*")) {
    const resid = element.getAttribute("resid");
    if (resid === null) continue;
    const kind = kinds.get(resid);
    if (!kind) faults.push(`${pathOf(element)}: resid ${resid} names no resource`);
    else if (kind !== wanted(element))
      faults.push(`${pathOf(element)}: resid ${resid} is in ${kind}, not in ${wanted(element)}`);
  }
  return faults;
}

/** A shared runtime loads only if the runtime and all its users name the same resource. */
function checkRuntime(root: Element): string[] {
  const faults: string[] = [];
  const host = all(root, "Host").find(
    (element) => element.parentElement?.parentElement?.localName === "VersionOverrides",
  );
  if (host?.firstElementChild?.localName !== "Runtimes") faults.push("Runtimes must be the first child of Host");
  const runtime = all(root, "Runtime")[0];
  if (runtime?.getAttribute("lifetime") !== "long") faults.push("Runtime must have lifetime long");
  const resid = runtime?.getAttribute("resid");
  const users = [
    ...all(root, "Page").flatMap((page) => children(page, "SourceLocation")),
    ...all(root, "FunctionFile"),
    ...all(root, "Action").flatMap((action) => children(action, "SourceLocation")),
  ];
  for (const user of users) {
    if (user.getAttribute("resid") !== resid)
      faults.push(`${pathOf(user)} must have the Runtime's resid ${resid}, not ${user.getAttribute("resid")}`);
  }
  for (const id of all(root, "TaskpaneId")) faults.push(`${pathOf(id)}: a long runtime has no TaskpaneId`);
  return faults;
}

function checkStrings(root: Element): string[] {
  const faults: string[] = [];
  const namespace = all(root, "Namespace")[0]?.getAttribute("resid");
  const limits = { ShortStrings: 125, LongStrings: 250 };
  for (const [group, limit] of Object.entries(limits)) {
    for (const string of all(root, group).flatMap((element) => children(element, "String"))) {
      const id = string.getAttribute("id")!;
      const overrides = children(string, "Override");
      const texts = [
        string.getAttribute("DefaultValue") ?? "",
        ...overrides.map((one) => one.getAttribute("Value") ?? ""),
      ];
      for (const text of texts) {
        if (text === "" || text.length > limit)
          faults.push(`${group} ${id} must have 1 to ${limit} characters: "${text}"`);
      }
      if (id !== namespace) faults.push(...checkOverride(string, id));
      else if (overrides.length > 0) faults.push(`${id}: the namespace is the same in every language`);
      else if (!/^[A-Z][A-Z0-9._]*$/.test(texts[0]!)) faults.push(`${id}: namespace ${texts[0]} must be upper case`);
    }
  }
  for (const name of ["DisplayName", "Description"]) {
    for (const element of children(root, name)) faults.push(...checkOverride(element, name));
  }
  const metadata = all(root, "Metadata")
    .flatMap((element) => children(element, "SourceLocation"))[0]
    ?.getAttribute("resid");
  for (const url of all(root, "Url")) {
    if (url.getAttribute("id") === metadata) faults.push(...checkOverride(url, metadata!));
  }
  return faults;
}

function checkOverride(element: Element, name: string): string[] {
  const found = children(element, "Override").some((one) => one.getAttribute("Locale") === LOCALISED);
  return found ? [] : [`${name} has no ${LOCALISED} override`];
}

function checkUrls(root: Element, readFile: ReadFile): string[] {
  const values = [root, ...root.getElementsByTagName("*")].flatMap((element) => {
    const texts = [element.getAttribute("DefaultValue"), element.getAttribute("Value")];
    if (element.localName === "AppDomain") texts.push(element.textContent);
    return texts.filter((text) => text !== null && /^\w+:\/\//.test(text)) as string[];
  });
  const faults = values.filter((url) => !url.startsWith("https://")).map((url) => `${url} must be https`);
  const urlElements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Image", "Url"].flatMap((name) =>
    all(root, name),
  );
  for (const element of urlElements) {
    const url = element.getAttribute("DefaultValue");
    if (url === null && element.hasAttribute("resid")) continue;
    if (!url || !URL.canParse(url)) faults.push(`${pathOf(element)}: ${url} is no address`);
    else if (url.includes("/assets/") && !readFile(new URL(url).pathname)) faults.push(`${url}: there is no such file`);
  }
  return faults;
}

function checkIcons(root: Element, readFile: ReadFile): string[] {
  const faults: string[] = [];
  const sizeOf = (url: string) => pngSize(readFile(new URL(url).pathname));
  const expect = (url: string | null | undefined, size: number) => {
    if (!url || !URL.canParse(url)) return;
    const real = sizeOf(url);
    if (real !== undefined && real !== `${size}x${size}`) faults.push(`${url} is ${real}, not ${size}x${size}`);
  };
  expect(all(root, "IconUrl")[0]?.getAttribute("DefaultValue"), 32);
  expect(all(root, "HighResolutionIconUrl")[0]?.getAttribute("DefaultValue"), 64);
  const resources = new Map(
    all(root, "Images")
      .flatMap((images) => [...images.children])
      .map((image) => [image.id, image]),
  );
  for (const icon of all(root, "Icon")) {
    const images = children(icon, "Image");
    const sizes = images.map((image) => Number(image.getAttribute("size")));
    if (sizes.join() !== RIBBON_SIZES.join())
      faults.push(`${pathOf(icon)} must have the sizes ${RIBBON_SIZES}, not ${sizes}`);
    images.forEach((image, n) =>
      expect(resources.get(image.getAttribute("resid") ?? "")?.getAttribute("DefaultValue"), sizes[n]!),
    );
  }
  return faults;
}

/** Width and height from the head of a PNG; says so where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return "no PNG";
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}
