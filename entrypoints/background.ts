/** The keeper's wiring: everything it does lives in lib/keeper. */
import { defineBackground } from "wxt/utils/define-background";
import { startKeeper } from "@/lib/keeper/start";

export default defineBackground(() => startKeeper());
