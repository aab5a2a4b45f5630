import type { FileContents, FileReading } from "../core/intake/FileReading";
import { Refused } from "./Refused";

/** What a reading comes to: its contents, or its refusal. */
export async function answer(read: () => Promise<FileContents>): Promise<FileReading> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.code, args: error.args };
    throw error;
  }
}
