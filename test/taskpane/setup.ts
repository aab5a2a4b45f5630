import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** Browsers have these; jsdom does not. */
const structuredClone = <Value>(value: Value) => deserialize(serialize(value)) as Value;
Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });
window.matchMedia = () =>
  ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

// A loaded machine needs more than the library's one second.
configure({ asyncUtilTimeout: 10_000 });
