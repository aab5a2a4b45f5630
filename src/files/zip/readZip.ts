import { Refused } from "../Refused";

/** One file of an archive, still packed. */
export interface ZipEntry {
  name: string;
  packed: Uint8Array;
  deflated: boolean;
  size: number;
  crc: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_COMMENT = 65535;
const ZIP64 = 0xffffffff;

/** The files of a zip archive by their names, in small letters and with slashes, as its directory at the end lists them. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  try {
    for (let number = 0; number < count; number++) {
      if (view.getUint32(place, true) !== CENTRAL) throw new Refused("broken");
      const { entry, next } = readEntry(bytes, view, place);
      entries.set(entry.name, entry);
      place = next;
    }
  } catch (error) {
    // A place outside the file.
    throw error instanceof RangeError ? new Refused("broken") : error;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let place = last; place >= Math.max(0, last - MOST_COMMENT); place--) {
    if (view.getUint32(place, true) === END) return place;
  }
  throw new Refused("broken");
}

function readEntry(bytes: Uint8Array, view: DataView, place: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(place + 8, true);
  if (flags & 1) throw new Refused("encrypted");
  const method = view.getUint16(place + 10, true);
  if (method !== 0 && method !== 8) throw new Refused("broken");
  const nameLength = view.getUint16(place + 28, true);
  const extraLength = view.getUint16(place + 30, true);
  const commentLength = view.getUint16(place + 32, true);
  const extra = place + 46 + nameLength;
  const [size, packedSize, local] = wideSizes(view, extra, extraLength, [
    view.getUint32(place + 24, true),
    view.getUint32(place + 20, true),
    view.getUint32(place + 42, true),
  ]);
  if (view.getUint32(local!, true) !== LOCAL) throw new Refused("broken");
  const begin = local! + 30 + view.getUint16(local! + 26, true) + view.getUint16(local! + 28, true);
  if (begin + packedSize! > bytes.length) throw new Refused("broken");
  const name = new TextDecoder().decode(bytes.subarray(place + 46, extra));
  return {
    entry: {
      name: name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase(),
      packed: bytes.subarray(begin, begin + packedSize!),
      deflated: method === 8,
      size: size!,
      crc: view.getUint32(place + 16, true),
    },
    next: extra + extraLength + commentLength,
  };
}

/** Some programs write every size into the field for files above 4 GB. */
function wideSizes(view: DataView, extra: number, length: number, sizes: number[]): number[] {
  for (let place = extra; place + 4 <= extra + length; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) !== 1) continue;
    let field = place + 4;
    return sizes.map((size) => {
      if (size !== ZIP64) return size;
      const wide = Number(view.getBigUint64(field, true));
      field += 8;
      return wide;
    });
  }
  return sizes;
}
