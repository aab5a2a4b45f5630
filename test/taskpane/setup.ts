import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

/** Browsers have these; jsdom does not. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.matchMedia = () =>
  ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

// A loaded machine needs more than the library's one second.
configure({ asyncUtilTimeout: 10_000 });
