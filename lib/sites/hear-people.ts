/**
 * Who a caption's label or picture stands for: somebody of the roster, the owner under the page's own
 * word for "you", or somebody new. Reads no word that was said.
 */
import { isInitials, isSameFace } from "./initials";
import { add, isComplete, type Known } from "./known";
import type { PeopleLook } from "./page-reader";

/**
 * What captions call the owner, in the languages of the page (seen: You, Tú, Вы, Anda; the others
 * are dictionary words). Only a help: picture and roster tell the owner without any of them.
 */
const SELF_LABELS = /^(you|tú|vous|du|sie|ich|вы|я|anda|você|tu|あなた|自分|나|您|你)$/iu;
/** "Alpha Adams (Presentation)": a label in brackets after a name of the roster. */
const BRACKETS = /^(.+?)\s*[(（][^()（）]+[)）]$/u;
/** A label for the owner is short; a longer one is a name we have not seen yet. */
const LABEL_LENGTH = 14;

const wordsOf = (name: string) => name.toLowerCase().split(/\s+/);

/** May this label, which nobody in the roster bears, be what the page calls the owner? */
function isOwnerLabel(name: string, look: PeopleLook): boolean {
  if (SELF_LABELS.test(name)) return true;
  if (!isComplete(look) || name.length > LABEL_LENGTH) return false;
  const words = new Set(wordsOf(name));
  return look.sights.every(
    (sight) =>
      sight.kind === "person" &&
      sight.name !== null &&
      !wordsOf(sight.name).some((word) => words.has(word)),
  );
}

/** The person behind a label that nobody bears; they are new in `all`, unless it is the owner's or a picture's. */
export function learn(all: Known[], look: PeopleLook, name: string, face: string | null): Known {
  const self = all.find((person) => person.isSelf);
  const base = BRACKETS.exec(name)?.[1];
  if (base && all.some((person) => person.name === base)) {
    return add(all, { name, kind: "presentation" });
  }
  const faces = face ? all.filter((p) => p.face === face && p.kind === "person") : [];
  const [only] = faces;
  if (only && faces.length === 1 && (only.name === null || only.isSelf)) {
    only.name ??= name;
    return only;
  }
  // Somebody may really be called "Ty": another picture than the owner's is another person.
  const isOther = self?.face && face && !isInitials(face) && face !== self.face;
  if (!isOther && isOwnerLabel(name, look)) {
    return self ?? add(all, { name, isSelf: true });
  }
  return add(all, { name, face });
}

/** The person behind a picture; somebody without a name where it is not one person's alone. */
export function byFace(all: Known[], look: PeopleLook, face: string | null): Known {
  const same = all.filter((p) => face && p.face && isSameFace(p.face, face) && p.isSeen);
  const named = same.filter((person) => person.name !== null && person.kind === "person");
  // Initials prove something only while everybody is in sight.
  const isProof = face !== null && (!isInitials(face) || isComplete(look));
  const [only] = named;
  if (only && named.length === 1 && isProof) return only;
  const unnamed = all.find((person) => person.name === null && person.face === face);
  const person = unnamed ?? add(all, { face });
  person.isSeen = true;
  return person;
}

/** Of those who bear a caption's name the one who spoke: by the picture, then by being in sight and on. */
export function bearerOf(
  all: readonly Known[],
  name: string,
  face: string | null,
  isOn: (id: string) => boolean,
): Known | undefined {
  const named = all.filter((person) => person.name === name);
  const seen = named.filter((person) => person.isSeen);
  const some = seen.length > 0 ? seen : named;
  const pictured = some.filter((person) => face !== null && person.face === face);
  const best = pictured.length === 1 ? pictured : some;
  return best.find((p) => best.length === 1 || isOn(p.id)) ?? best[0];
}
