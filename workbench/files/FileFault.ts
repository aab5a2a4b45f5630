/** A file, or a part of it, that cannot be used; the message says what is wrong, where, and what to do. */
export class FileFault extends Error {
  override readonly name = "FileFault";
}
