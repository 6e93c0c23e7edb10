/** The first-run page: wiring only. */
import { createRoot } from "react-dom/client";
import { PageRoot } from "@/components/ui/PageRoot";
import { Welcome } from "@/components/welcome/Welcome";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(
  <PageRoot>
    <Welcome />
  </PageRoot>,
);
