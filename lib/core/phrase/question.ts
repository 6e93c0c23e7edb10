/** Fills the question frames: which slots a draft can fill, and in which order the approaches come. */
import type { Act } from "./acts";
import { FRAMES } from "./frames";
import type { Approach } from "./rephrasing";
import type { Scene } from "./scene";

export interface Question {
  readonly approach: Approach;
  readonly text: string;
}

const APPROACH: Readonly<Record<string, Approach>> = {
  i: "ideas",
  h: "help",
  s: "signal",
};

/** Same text, same number: picks among equal frames without chance. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  return hash >>> 8;
}

/** Every question of this act that the scene can fill, best variety first. */
export function questionsFor(act: Act, scene: Scene, seed: string): Question[] {
  return fillAll(FRAMES[act], scene, seed);
}

export function fillAll(frames: readonly string[], scene: Scene, seed: string): Question[] {
  const filled = frames.flatMap((frame) => {
    const text = fill(frame.slice(2), scene);
    const approach = APPROACH[frame[0] ?? "i"];
    return text && approach ? [{ approach, text }] : [];
  });
  // Asking for ideas leaves the other person the most room, so it comes first.
  return [
    ...turned(filled, hashOf(seed), (question) => question.approach === "ideas"),
    ...turned(filled, hashOf(seed), (question) => question.approach !== "ideas"),
  ];
}

/** Those that pass, beginning with another one for another draft. */
function turned(
  all: readonly Question[],
  hash: number,
  passes: (question: Question) => boolean,
): Question[] {
  const some = all.filter(passes);
  const start = some.length > 0 ? hash % some.length : 0;
  return [...some.slice(start), ...some.slice(0, start)];
}

/** One frame with its slots filled; null when a slot without an alternative stays empty. */
export function fill(frame: string, scene: Scene): string | null {
  let open = false;
  const asSubject = frame.replace(
    /(\b(?:would|could|can|will|should|might|do) )\{you\}|\{you\}(?= (?:can|could|will)\b)/gi,
    (_, modal: string | undefined) => `${modal ?? ""}{you.subject}`,
  );
  const text = asSubject.replace(
    /\{([\w.]+)(?:\|([^}]*))?\}/gi,
    (_, slot: string, other?: string) => {
      const value = slotValue(slot, scene);
      if (value === null && other === undefined) open = true;
      return value ?? other ?? "";
    },
  );
  if (open || (scene.actor === "us" && /\bI\b|\bme\b/.test(text))) return null;
  const clean = text
    .replace(/\s{2,}/g, " ")
    .replace(/\s+([,?.])/g, "$1")
    .replace(/\b(\w+) has had\b/g, (all, word: string) =>
      /s$/.test(word) || word === "people" ? `${word} have had` : all,
    )
    .replace(
      /\bcan we let (me|us) know\b/,
      (_, who: string) => `can ${subjectForm(scene.actor ?? "you")} let ${who} know`,
    )
    .replace(
      /\b(the \w+[^s]s|people|\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+) has (finished|your|his|her|their)\b/gu,
      "$1 have $2",
    )
    .replace(/\b(people|we|they|\w+[^s'\W]s) is (done|glad)\b/g, "$1 are $2")
    .replace(
      /(\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+) (already )?(is|has|hears|knows|feels|gives)\b/gu,
      (_, who: string, already = "", verb: string) =>
        `${who} ${already}${{ is: "are", has: "have" }[verb] ?? verb.slice(0, -1)}`,
    )
    .replace(/\b(the \w+[^s]s|people) feels\b/g, "$1 feel")
    .trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}

/** Actors are kept in object form: "him", "us", "Ravi", "my manager". */
export function subjectForm(actor: string): string {
  return { me: "I", him: "he", her: "she", them: "they", us: "we" }[actor] ?? actor;
}

function possessive(actor: string): string {
  return (
    { you: "your", me: "my", him: "his", her: "her", them: "their", us: "our" }[actor] ??
    `${actor}'s`
  );
}

/** What is sent, served or handed on: only of these it is said that the next one goes out. */
const GOES_OUT =
  /\b(?:emails?|mails?|letters?|reports?|invoices?|contracts?|offers?|quotes?|orders?|parcels?|packages?|shipments?|pallets?|deliver(?:y|ies)|slides|decks?|newsletters?|drafts?|proposals?|agendas?|invitations?|invites?|messages?|lists?|plans?|summar(?:y|ies)|sections?|minutes|figures|numbers|posts?|articles?|press releases?|statements?|forms?|applications?|bids?|tenders?|estimates?|briefs?|briefings?|schedules?|rotas?|budgets?|forecasts?|spreadsheets?|documents?|documentation|specs?|designs?|drawings?|tickets?|notes?|memos?|results|samples?|files?|releases?|builds?|updates?|translations?|brochures?|flyers?|menus?|plates?|dish(?:es)?|meals?|soups?|certificates?|prescriptions?|charts?|handouts?|worksheets?|payslips?|statements?|filings?|motions?|leases?|packs?|catalogues?|price lists?)$/;

function slotValue(slot: string, scene: Scene): string | null {
  const inEvent = scene.event ? `${scene.preposition} ${scene.event}` : null;
  const forThing = scene.thing ? `for ${scene.thing}` : null;
  const occasion = scene.occasion ?? null;
  const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)},`;
  switch (slot) {
    case "At":
    case "For":
      return capital(occasion ?? inEvent ?? forThing ?? "next time");
    case "In":
      return capital(occasion ?? inEvent ?? "next time");
    case "Event":
      return capital(inEvent ?? "next time");
    case "in":
    case "at":
      return inEvent ?? "next time";
    case "for":
      return inEvent ?? forThing ?? "next time";
    case "start":
      return scene.event
        ? `starting with ${scene.event}`
        : scene.thing
          ? `starting with ${scene.thing}`
          : "from now on";
    case "next":
      return scene.thing ?? scene.event;
    case "item":
      return scene.thing && GOES_OUT.test(scene.thing) ? scene.thing : null;
    case "next.time":
      return inEvent ?? "next time";
    case "thing":
      return scene.theThing;
    case "topic":
      return scene.topic;
    case "people":
      return scene.people;
    case "people.not":
      return null;
    case "event":
      return scene.event;
    case "with.people":
      return scene.people ? `with ${scene.people}` : "";
    case "to.people":
      return scene.people ? `to ${scene.people}` : "";
    case "you":
      return scene.actor ?? "you";
    case "you.subject":
      return subjectForm(scene.actor ?? "you");
    case "your":
      return possessive(scene.actor ?? "you");
    default:
      return null;
  }
}
