/** The debrief page: wiring only. */
import { createRoot } from "react-dom/client";
import { DebriefPage } from "@/components/debrief/DebriefPage";
import { PageRoot } from "@/components/ui/PageRoot";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(
  <PageRoot>
    <DebriefPage />
  </PageRoot>,
);
