/** The keeper's wiring: everything it does lives in lib/keeper. */
import { defineBackground } from "wxt/utils/define-background";

export default defineBackground(() => {});
