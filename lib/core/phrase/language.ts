/** Is this English, another language, or no language at all? Source: the commonest function words of each. */
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "./grammar-words";
import type { Token } from "./tokens";
import { readingsOf } from "./verbs";
import { wordSet } from "./word-set";

const ENGLISH =
  wordSet(`the a an and or but if so than that this these those it is was were are be been am i you he she
we they me him us them my your his our their who what when where why how which not no yes do does did don't didn't
have has had can could will would shall should may might must of to in on at by for with from into about over under
after before again very too just only more most good great bad well job work time next last time please thanks thank
never always every all any some people let's let there here up out off down step better nice stop start never one two
three isn't wasn't aren't weren't can't won't couldn't you're you've i've i'm it's that's`);
/** Frequent function words that are no English words. */
const FOREIGN =
  wordSet(`der die das und ist nicht ein eine einen dem den des du ich wir ihr sie hast habe hat haben war
waren wird wieder schon auch noch mit von zu zur zum auf für über bei nach aus dein deine mein meine sich dass weil wenn
le la les des du de et est un une pas ne que qui vous tu je nous il elle ils elles ton ta tes votre vos mon ma mes dans sur
avec pour au aux cette ce ces était été trop plus très n'avez n'as j'ai c'est el los las y es un una no que del al por para con
su sus tu tus lo se muy pero ha has he fue usted ustedes nuestro nadie siempre otra vez a la il lo gli della delle del che
non sei hai ho ha di per con una uno tua tuo sempre ancora troppo è era o os as um uma não de do da dos das em no na por para
com você seu sua foi está muito mais nunca sempre foram het een niet je jij de van op te en dat ik hij ze zijn heeft hebt
met voor maar ook aan bij uw jouw det en ett inte du och är att på för med jag har som din ditt av den var till ikke og er
jeg på til det som har å og at en et af ikke w nie na się że do jest to z za po jak ale czy był ty mi bir ve bu da de için
çok ile ne mi sen ben değil olarak daha gibi kadar hep yine sana bana je ei on ja se että kun ole olet niin mutta och az és
nem hogy egy van volt is az de ha még már si nu este pe cu la în ai mich mir dich dir uns euch gestern heute immer kommst warst wurde hoy ayer veces dos tres cuando porque
tarde eres estás hiciste dijiste dejaste tienes llegas reunión duas três vezes ontem hoje quando porque ieri oggi volte quando
perché me hier aujourd'hui toujours fois quand parce mij gisteren vandaag altijd`);

export type Speech = "english" | "foreign" | "none";

export function speechOf(tokens: readonly Token[]): Speech {
  const words = tokens.filter((token) => token.word && /\p{L}/u.test(token.text));
  if (words.length === 0) return "none";
  const letters = words.map((token) => token.text).join("");
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, "").length;
  if (latin / letters.length < 0.6) return "foreign";
  let english = 0;
  let foreign = 0;
  let plausible = 0;
  let shared = 0;
  for (const token of words) {
    const low = token.low.normalize("NFC");
    if (ENGLISH.has(low) && FOREIGN.has(low)) {
      shared += 1;
      if (pronounceable(low)) plausible += 1;
      continue;
    }
    const known =
      ENGLISH.has(low) || PREPOSITIONS.has(low) || AUXILIARIES.has(low) || DETERMINERS.has(low);
    if (known) english += 1;
    else if (readingsOf(low).length > 0 || readingsOf(low.replace(/s$/, "")).length > 0)
      english += 0.5;
    if (FOREIGN.has(low) && !ENGLISH.has(low)) foreign += 1;
    if (/[\u0080-\uffff]/.test(low) && !/^[A-Z]/.test(token.text)) foreign += 0.7;
    if (pronounceable(low)) plausible += 1;
  }
  if (foreign === 0) english += shared;
  if (foreign > english && foreign / words.length > 0.2) return "foreign";
  if (english === 0) {
    if (words.length >= 3 && plausible === words.length && words.length > 3)
      return foreign > 0 ? "foreign" : "english";
    return plausible === words.length && !keyboard(words) ? "english" : "none";
  }
  if (plausible / words.length < 0.5) return "none";
  return "english";
}

/** A word somebody could say: has a vowel, no long run of consonants. */
function pronounceable(low: string): boolean {
  if (low.length <= 3) return true;
  return /[aeiouyà-ÿ]/.test(low) && !/[bcdfghjklmnpqrstvwxz]{5}/.test(low) && !/(.)\1\1/.test(low);
}

/** Keys struck in a row. */
function keyboard(words: readonly Token[]): boolean {
  return words.every(
    (token) =>
      /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb|uiop|lkjh|poiu/.test(token.low) ||
      !pronounceable(token.low),
  );
}
