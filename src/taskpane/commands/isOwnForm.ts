import { isDataForm } from "../../core/data/isDataForm";
import { FARTHEST_HEAD_ROW } from "../../core/data/readHeads";
import { readCsv } from "../../files/text/readCsv";

/** Whether a file is a text in the form of our own data, which is read strictly; a text that is none is left to that reading too. Its heads tell. */
export function isOwnForm(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return false;
  const reading = readCsv(bytes, FARTHEST_HEAD_ROW);
  return "fault" in reading ? reading.fault !== "notText" : isDataForm(reading.records);
}
