/** The gallery's page: one scene of the overlay, named by `?scene=`, over a plain call-coloured page. */
import "@/components/ui/look.css";
import { createRoot } from "react-dom/client";
import { Overlay } from "@/components/overlay/Overlay";
import { SessionContext } from "@/components/overlay/session-context";
import { quietSession } from "./quiet-session";
import { type SceneName, scenes } from "./scenes";

const asked = new URLSearchParams(location.search);
const scene = asked.get("scene") as SceneName;
const theme = asked.get("theme") === "light" ? "light" : "dark";
const view = scenes[scene];
const { session } = quietSession({
  ...view,
  surroundings: { ...view.surroundings, theme },
});
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <SessionContext value={session}>
      <Overlay />
    </SessionContext>,
  );
}
