/** The practice call: a bundled meeting to try counters, candidates and end card in. */
import { useState } from "react";
import { i18n } from "#i18n";
import { Brand } from "@/components/ui/Brand";
import type { PageEvent } from "@/lib/core/events/page-event";
import { harbourReport } from "@/lib/core/practice/harbour-report";
import { Noticed } from "./Noticed";
import { PracticeControls } from "./PracticeControls";
import { Stage } from "./Stage";
import { ToTry } from "./ToTry";
import { usePlayer } from "./use-player";
import "./practice.css";

interface PracticeCallProps {
  /** Where a site adapter would report to. */
  readonly report: (events: readonly PageEvent[]) => void;
  /** The clock's, in ms since 1970. */
  readonly now: () => number;
}

export function PracticeCall({ report, now }: PracticeCallProps) {
  const [speed, setSpeed] = useState(1);
  const script = harbourReport;
  const player = usePlayer(script, i18n.t("practice.title"), speed, report, now);
  return (
    <div className="practice">
      <header className="practice-head">
        <Brand />
        <h1>{i18n.t("practice.title")}</h1>
      </header>
      <main className="practice-main">
        <Stage script={script} speaking={player.speaking} captions={player.captions} />
        <aside className="practice-aside">
          <p className="voice">{i18n.t("practice.lead")}</p>
          {player.status === "over" ? <Noticed script={script} t={player.t} /> : <ToTry />}
          <p className="small quiet">{i18n.t("practice.promise")}</p>
        </aside>
      </main>
      <PracticeControls player={player} lasts={script.lasts} speed={speed} onSpeed={setSpeed} />
    </div>
  );
}
