/** What the keeper does for each request: one line each, the work is in the file it names. */
import type { Handlers } from "@/lib/messaging/receive";
import type { Sender } from "@/lib/messaging/sender";
import { PHRASES_DOC, readSettings, SETTINGS_DOC } from "@/lib/storage/settings";
import { append } from "./append";
import { chooseDebrief } from "./choose-debrief";
import { commitDocument } from "./commit-document";
import { deleteAll, deleteMeeting, discard } from "./delete-data";
import { deleteWords } from "./delete-words";
import { endMeeting } from "./end-meeting";
import { identity } from "./identity";
import { join } from "./join";
import type { Keeper } from "./keeper";
import { openPage } from "./open-page";
import { putNames } from "./put-names";
import { rescue } from "./rescue";
import { announce, tokensOf } from "./seats";
import { draft, removeField } from "./write-document";

const done = { ok: true } as const;

/** Tab of a page that has none (the popup). No tab has this number. */
const NO_TAB = -1;
const tabOf = ({ tab }: Sender) => tab?.id ?? NO_TAB;

export function requests(keeper: Keeper): Handlers {
  return { ...ofCalls(keeper), ...ofPages(keeper), ...deleting(keeper) };
}

/** What sensor and overlay ask for. */
function ofCalls(keeper: Keeper) {
  return {
    "frame.announce": async ({ token }, { sender }) => {
      const document = { id: sender.documentId ?? null, isTop: sender.frameId === 0 };
      await announce(tabOf(sender), token, document);
      return done;
    },
    "token.ask": async (_, { sender }) => ({ tokens: await tokensOf(tabOf(sender)) }),
    "records.rescue": ({ records }, { sender }) => rescue(keeper, records, sender),
    "call.join": (ask, { sender }) => join(keeper, ask, tabOf(sender)),
    "records.append": ({ records, isLeft }) => append(keeper, records, isLeft),
    "names.put": async ({ meetingId, names }) => {
      await putNames(keeper, meetingId, names);
      return done;
    },
    "call.end": async ({ meetingId, at }) => {
      await identity(keeper);
      await endMeeting(keeper, meetingId, at);
      return done;
    },
    "call.discard": async ({ meetingId }, { sender }) => {
      await discard(keeper, meetingId, tabOf(sender));
      return done;
    },
  } satisfies Partial<Handlers>;
}

/** What is chosen and written, in the call or on our own pages. */
function ofPages(keeper: Keeper) {
  return {
    "debrief.choose": async (choice) => {
      await chooseDebrief(keeper, choice);
      return done;
    },
    "page.open": async (page) => {
      await openPage(page);
      return done;
    },
    "place.put": async ({ site, place }) => {
      const { places } = await readSettings(keeper.db);
      await commitDocument(keeper, SETTINGS_DOC, { places: { ...places, [site]: place } });
      return done;
    },
    "doc.draft": async ({ doc, field, value }) => {
      await draft(keeper, doc, field, value);
      return done;
    },
    "doc.commit": async ({ doc, fields }) => {
      await commitDocument(keeper, doc, fields);
      return done;
    },
  } satisfies Partial<Handlers>;
}

function deleting(keeper: Keeper) {
  return {
    "phrase.delete": async ({ id }) => {
      await removeField(keeper, PHRASES_DOC, id);
      return done;
    },
    "words.delete": async ({ id }) => {
      await deleteWords(keeper, id);
      return done;
    },
    "meeting.delete": async ({ meetingId }) => {
      await deleteMeeting(keeper, meetingId);
      return done;
    },
    "data.delete": async () => {
      await deleteAll(keeper);
      return done;
    },
  } satisfies Partial<Handlers>;
}
