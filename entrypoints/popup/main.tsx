import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Brand } from "@/components/ui/Brand";
import "@/components/ui/look.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(
  <StrictMode>
    <h1>
      <Brand />
    </h1>
  </StrictMode>,
);
