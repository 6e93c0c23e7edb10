/** What of the engine is loaded where the helper stands: the entry whose size and speed the bench tells. */
export { rephrase } from "../../../lib/core/phrase/index";
export { warmUp } from "../../../lib/core/phrase/warm-up";
