import { FileFault } from "./FileFault";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
/** A file that unpacks to more than this would fill the memory: no table of figures is so large. */
const MOST_BYTES = 512 * 1024 * 1024;

interface Entry {
  path: string;
  method: number;
  crc: number;
  /** As it stands in the archive. */
  packed: Uint8Array;
  size: number;
}

/** The texts of the parts of an archive whose path passes the test. */
export async function readParts(bytes: Uint8Array, wanted: (path: string) => boolean): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of entriesOf(bytes)) {
    if (wanted(entry.path)) parts.set(entry.path, new TextDecoder().decode(await unpacked(entry)));
  }
  return parts;
}

/** The parts of an archive, unpacked; parts nobody touches are put back byte for byte. */
export class Archive {
  readonly #entries = new Map<string, Entry>();
  readonly #data = new Map<string, Uint8Array>();
  readonly #changed = new Set<string>();

  static async open(bytes: Uint8Array): Promise<Archive> {
    const archive = new Archive();
    for (const entry of entriesOf(bytes)) {
      archive.#entries.set(entry.path, entry);
      archive.#data.set(entry.path, await unpacked(entry));
    }
    return archive;
  }

  get paths(): string[] {
    return [...this.#data.keys()];
  }

  data(path: string): Uint8Array | undefined {
    return this.#data.get(path);
  }

  text(path: string): string | undefined {
    const data = this.#data.get(path);
    return data && new TextDecoder().decode(data);
  }

  set(path: string, content: string | Uint8Array): void {
    this.#data.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.#changed.add(path);
  }

  async bytes(): Promise<Uint8Array> {
    const entries: Entry[] = [];
    for (const [path, data] of this.#data) {
      entries.push(this.#changed.has(path) ? await packedEntry(path, data) : this.#entries.get(path)!);
    }
    return archive(entries);
  }
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new FileFault("The file is no zip archive, so it is no .xlsx workbook.");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new FileFault("The workbook is larger than 4 GB; split it.");
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new FileFault("The workbook's list of parts is damaged.");
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + packedSize),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES) {
    const megabytes = Math.round(total / 1024 / 1024);
    throw new FileFault(`The workbook unpacks to ${megabytes} MB, more than 512 MB; it may be made to do harm.`);
  }
  return entries;
}

async function unpacked(entry: Entry): Promise<Uint8Array> {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== DEFLATED) throw new FileFault(`The part ${entry.path} is packed in an unknown way.`);
  const data = await piped(entry.packed, new DecompressionStream("deflate-raw"), entry.size);
  if (data.length !== entry.size) throw new FileFault(`The part ${entry.path} is not as long as the file says.`);
  return data;
}

async function packedEntry(path: string, data: Uint8Array): Promise<Entry> {
  const packed = await piped(data, new CompressionStream("deflate-raw"));
  return { path, method: DEFLATED, crc: crc32(data), packed, size: data.length };
}

/** The data through a stream; it is broken off where it gives more than `most` bytes. */
async function piped(
  data: Uint8Array,
  transform: CompressionStream | DecompressionStream,
  most = Infinity,
): Promise<Uint8Array> {
  const reader = new Blob([data as BlobPart]).stream().pipeThrough(transform).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value as Uint8Array);
    length += (piece.value as Uint8Array).length;
    if (length > most) {
      await reader.cancel();
      throw new FileFault("A part of the file unpacks to more than the file says.");
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function archive(entries: Entry[]): Uint8Array {
  const paths = entries.map((entry) => new TextEncoder().encode(entry.path));
  const size = entries.reduce((sum, entry, index) => sum + 76 + 2 * paths[index]!.length + entry.packed.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = entries.map((entry, index) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    writeCommon(view, at + 4, entry, paths[index]!.length);
    bytes.set(paths[index]!, at + 30);
    bytes.set(entry.packed, at + 30 + paths[index]!.length);
    at += 30 + paths[index]!.length + entry.packed.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, paths[index]!.length);
    view.setUint32(at + 42, starts[index]!, true);
    bytes.set(paths[index]!, at + 46);
    at += 46 + paths[index]!.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields which a part's own head and its line in the list have in common. */
function writeCommon(view: DataView, at: number, entry: Entry, nameLength: number): void {
  const firstDayOfMsDos = 33;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, firstDayOfMsDos, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
