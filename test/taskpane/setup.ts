import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";

/** Browsers have these; jsdom does not. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.matchMedia = () =>
  ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
