/** The dashboard: one bar of pages behind the hash, so that no meeting's id is ever in a request. */
import { useEffect, useRef } from "react";
import { Link, Redirect, Route, Router, Switch, useLocation } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { i18n } from "#i18n";
import { YourData } from "../data/YourData";
import { MeetingList } from "../meetings/MeetingList";
import { MeetingPage } from "../meetings/MeetingPage";
import { PatternsPage } from "../patterns/PatternsPage";
import { EMPTY_PHRASE } from "../phrase/phrase-state";
import { SettingsPage } from "../settings/SettingsPage";
import { AccessNotice } from "../ui/AccessNotice";
import { Brand } from "../ui/Brand";
import { Icon } from "../ui/Icon";
import { SayPage } from "./SayPage";

function TopBar() {
  const [path] = useLocation();
  const pages = [
    {
      to: "/",
      words: i18n.t("dashboard.nav.patterns"),
      isHere: path === "/" || path.startsWith("/patterns"),
    },
    {
      to: "/meetings",
      words: i18n.t("dashboard.nav.meetings"),
      isHere: path.startsWith("/meetings"),
    },
    { to: "/say", words: i18n.t("dashboard.nav.say"), isHere: path === "/say" },
    { to: "/settings", words: i18n.t("dashboard.nav.settings"), isHere: path === "/settings" },
    { to: "/data", words: i18n.t("dashboard.nav.data"), isHere: path === "/data" },
  ];
  const here = pages.find((page) => page.isHere)?.words;
  useEffect(() => {
    document.title = here ? `${here} · ${i18n.t("common.brand")}` : i18n.t("common.brand");
  }, [here]);
  return (
    <header className="top">
      <Brand />
      <nav aria-label={i18n.t("dashboard.pages")}>
        {pages.map(({ to, words, isHere }) => (
          <Link key={to} href={to} aria-current={isHere ? "page" : undefined}>
            {words}
          </Link>
        ))}
      </nav>
      <span className="push row tiny faint">
        <Icon name="lock" small />
        {i18n.t("common.onlyHere")}
      </span>
    </header>
  );
}

function Pages() {
  const [path, go] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(path);
  const draft = useRef(EMPTY_PHRASE);
  useEffect(() => {
    // A new page starts at its top and is read from there; the first one is left alone.
    if (first.current === path) return;
    first.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  return (
    <main className="sheet" ref={main} tabIndex={-1}>
      <AccessNotice />
      <Switch>
        <Route path="/">
          <PatternsPage leading={null} />
        </Route>
        <Route path="/patterns/:id">{({ id }) => <PatternsPage leading={id} />}</Route>
        <Route path="/meetings" component={MeetingList} />
        <Route path="/meetings/:id">
          {({ id }) => <MeetingPage key={id} meetingId={id} onDeleted={() => go("/meetings")} />}
        </Route>
        <Route path="/say">
          <SayPage memory={draft} />
        </Route>
        <Route path="/settings" component={SettingsPage} />
        <Route path="/data" component={YourData} />
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </main>
  );
}

export function Dashboard() {
  return (
    <Router hook={useHashLocation}>
      <TopBar />
      <Pages />
    </Router>
  );
}
