/** The named variants of both replicas: each one is a past or possible breakage of a page. */
import type { Flag, ReplicaOptions, ReplicaPerson } from "./replica";

export const PEOPLE: readonly ReplicaPerson[] = [
  { key: "me", name: "Sam Stone", isSelf: true },
  { key: "alpha", name: "Alpha Adams" },
  { key: "bo", name: "Bo Berg" },
];
const TWINS: readonly ReplicaPerson[] = [
  { key: "me", name: "Sam Stone", isSelf: true },
  { key: "alpha", name: "Alpha Adams" },
  { key: "bo", name: "Bo Berg" },
  { key: "bo-two", name: "Bo Berg" },
];
const THIRTY: readonly ReplicaPerson[] = [
  ...PEOPLE,
  ...Array.from({ length: 27 }, (_, i) => ({ key: `guest${i}`, name: `Guest Number${i}` })),
];
const ROOM: readonly ReplicaPerson[] = [...PEOPLE, { key: "room", name: "Berlin 4.OG (Room)" }];

type Changes = Partial<Omit<ReplicaOptions, "site">>;
const flags = (...names: Flag[]): Changes => ({ flags: names });

export const MEET_VARIANTS = {
  plain: {},
  "label-de": { language: "de" },
  "label-ja": { language: "ja" },
  "label-it": { language: "it" },
  "label-empty": flags("region-label-empty"),
  "label-absent": flags("region-label-absent"),
  "rows-scrambled": flags("rows-scrambled"),
  "name-plain": flags("name-plain"),
  "text-inside-name": flags("text-inside-name"),
  "text-spans": flags("text-spans"),
  "no-dummy": flags("no-dummy"),
  "two-dummies": flags("two-dummies"),
  "meters-renamed": flags("meters-renamed"),
  "meters-frozen": flags("meters-frozen"),
  "no-participant-ids": flags("no-participant-ids"),
  "no-tile-names": flags("no-tile-names"),
  "no-ids-no-names": flags("no-participant-ids", "no-tile-names"),
  "no-avatars": flags("no-avatars"),
  "same-name": { people: TWINS },
  presentation: flags("presentation"),
  "panel-open": flags("panel-open"),
  translated: flags("translated"),
  "captions-in-menu": flags("captions-in-menu"),
  "captions-off": { captions: false },
  "captions-not-available": { captions: false, flags: ["captions-not-available"] },
  "bar-hidden": flags("bar-hidden"),
  "tiles-30": { people: THIRTY },
  room: { people: ROOM },
  "owner-presents": flags("owner-presents"),
  "unknown-self-word": flags("unknown-self-word"),
  "title-shown": flags("title-shown"),
} as const satisfies Record<string, Changes>;
export type MeetVariant = keyof typeof MEET_VARIANTS;

export const ZOOM_VARIANTS = {
  plain: {},
  "top-document": flags("zoom-top-document"),
  "label-de": { language: "de" },
  "label-ja": { language: "ja" },
  "speaker-view": flags("zoom-speaker-view"),
  "legacy-captions": flags("zoom-legacy-captions"),
  "late-captions-de": { language: "de", flags: ["zoom-late-captions"] },
  "classic-ids": flags("zoom-classic-ids"),
  "no-avatars": flags("no-avatars"),
  "same-name": { people: TWINS },
  "panel-open": flags("panel-open"),
  "no-tile-names": flags("no-tile-names"),
  "captions-off": { captions: false },
  "captions-off-de": { captions: false, language: "de" },
  "captions-not-available": { captions: false, flags: ["captions-not-available"] },
  "bar-hidden": flags("bar-hidden"),
  "tiles-30": { people: THIRTY },
  "owner-presents": flags("owner-presents"),
} as const satisfies Record<string, Changes>;
export type ZoomVariant = keyof typeof ZOOM_VARIANTS;

/** All options of a named variant. */
export function optionsOf(site: "meet" | "zoom", variant: string): ReplicaOptions {
  const table: Readonly<Record<string, Changes>> = site === "meet" ? MEET_VARIANTS : ZOOM_VARIANTS;
  const changes = table[variant];
  if (!changes) throw new Error(`no replica variant "${variant}" of ${site}`);
  return {
    site,
    language: "en",
    people: PEOPLE,
    start: "green-room",
    captions: true,
    flags: [],
    ...changes,
  };
}
