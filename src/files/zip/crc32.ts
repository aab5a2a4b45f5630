const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The check sum of zip files, continued from the sum of the bytes before (0 at first). */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let place = 0; place < bytes.length; place++) sum = TABLE[(sum ^ bytes[place]!) & 255]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
