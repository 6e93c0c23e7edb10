/** Whether a draft thanks or praises for what was done; irony and complaints are never praise. */
import { TROUBLE_WORDS } from "./cues/trouble";
import { deniesTrouble } from "./denied";
import type { Reading } from "./draft";
import type { Issue } from "./rephrasing";
import { tokenise } from "./tokens";

export function isPraise(reading: Reading, issues: readonly Issue[], text: string): boolean {
  if (deniesTrouble(text)) return true;
  const liked = /^i (?:really |just )*(?:liked|loved|appreciated)\b/i.test(text);
  if (
    issues.some((issue) => issue !== "absolute" && !(liked && issue === "mind-reading")) ||
    reading.kinds.includes("order")
  )
    return false;
  if (/\b(?:but|however|although|only|except|unfortunately)\b/i.test(text)) return false;
  if (
    /\bwell (?:spotted|handled|caught|played)\b|\bgood (?:catch|spot)\b|^(?:great|good|glad|nice) that you (?:spotted|caught|noticed|found|flagged)\b|\bwell done[.!]*$|\b(?:thanked|praised) (?:us|me|you)\b|^the way you .* (?:wonderful|great|brilliant|lovely|perfect|excellent|impressive|fantastic|amazing|superb|outstanding|helpful)\b|^thanks to your? |^(?:you|he|she|they|\w+) (?:handled|managed|ran|led|hosted|chaired) [^,.]+ (?:brilliantly|superbly|wonderfully|beautifully|calmly)\b|\b(?:stayed|kept|remained) (?:so |very )?(?:calm|patient|polite|kind|friendly)\b|\bso (?:well|clearly|kindly|quickly) that\b|^(?:it|that) (?:was|is) (?:so |very |really )?(?:kind|good|nice|thoughtful|generous|decent|brave|lovely|helpful|considerate|gracious) of (?:you|him|her|them) to\b/i.test(
      text,
    )
  )
    return (
      !/^thanks to you\b/i.test(text) ||
      !tokenise(text).some((token) => TROUBLE_WORDS.has(token.low))
    );
  const tokens = tokenise(text.replace(/\b(?:only|without)\b/gi, ""));
  const good =
    /\b(?:sav(?:ed|es|ing)|help(?:ed|s|ful)|thank|thanks|great|painless|effortless|well done|progress|succe\w+|achiev\w+|brought it home|(?<!too |not |any |the |my |our )good|(?<!as )well(?! (?:before|after|past|over))|appreciat\w*|calm(?:ed|ly)?|so clear|clear (?:and|summary|notes?|explanation)|made it easy|made my|improv\w*|solved|fixed|smooth\w*|loved|liked|impress\w*|enjoyed|on time|ahead of (?:time|schedule|the)|faster|earned|praised|laughed with|got even|worked alone|for the first time|nicely|beautiful\w*|perfect\w*|amazing|outstanding|superb(?:ly)?|fantastic(?:ally)?|wonderful(?:ly)?|impressive(?:ly)?|excellent(?:ly)?|brilliant(?:ly)?|kept (?:\w+ ){1,3}(?:calm|safe|going|happy|warm|clean|informed|together)|found every|at once|easier|patiently|(?:so|very|were|was) (?:patient|kind)|kindly|carefully|thoughtful|confident(?:ly)?|so (?:well|clearly|smoothly)|proud|happy|delighted|relieved)\b/i.test(
      text,
    );
  return (
    good &&
    !tokens.some(
      (token) =>
        TROUBLE_WORDS.has(token.low) &&
        !/^(?:again|only|alone|left|until|short|off|open|repeat|hour|minutes|minute|late|wait|waiting|still|stop|stopped|without|no|waste|surprise)$/.test(
          token.low,
        ),
    )
  );
}
