import { createRoot } from "react-dom/client";
import { Dashboard } from "@/components/dashboard/Dashboard";
import { PageRoot } from "@/components/ui/PageRoot";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(
  <PageRoot>
    <Dashboard />
  </PageRoot>,
);
