/** Under vitest the polyfill is WXT's in-memory browser, so storage and messages are real calls. */
import { fakeBrowser } from "wxt/testing/fake-browser";

export default fakeBrowser;
