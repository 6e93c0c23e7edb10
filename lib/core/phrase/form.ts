/** The last look at a rewrite as English: what no native speaker writes is never shown. Judges form, not content. */
import { isForm } from "./verbs";

/**
 * What no native speaker writes: "noticed you.", a verb that does not agree with its pronoun, an object
 * form as subject, two determiners, a comma after "and". Source: Quirk et al. (1985), §10.34–39, §6.4.
 */
const UNGRAMMATICAL: readonly RegExp[] = [
  /\b(?:the|a|an) (?:new|old|last|next|same|other|wrong|right|whole) (?:was|were|is|are|be|been|being|has|had)\b/i,
  /\bnoticed (?:that )?(?:you|him|her|them|me|us|it)(?: (?:and|on|in|at|with|of|to|for|from|over|about) [^.]*)?[.,]/i,
  /\b(?:you|we|they) (?:was|is|has|does|doesn't|wasn't|isn't|hasn't)\b/i,
  /(?<!\bif )\b(?:he|she|it) (?:were|are|have|don't|weren't|aren't|haven't)\b(?! to\b)/i,
  // One person, many verbs: "Jonas weren't"; an adverb left hanging: "at all I noticed".
  /(?:^|[.!?] )(?!Sales|Minutes|People|Others|Figures|Notes|The|Both|Those|These|There|You|We|They)[A-Z][a-z]+ (?:weren't|aren't|haven't) (?:\w+ed|told|given|shown|sent)\b/,
  /\b(?:at all|again|anymore|anyway),? (?:I|what|how|could|would)\b/i,
  /\b(?:don't|doesn't|didn't) be\b/i,
  /\bI (?:is|are|has|doesn't|isn't|aren't)\b/,
  /\b(?:would|could|can|will|should) (?:us|him|them|me)\b|(?:^|[.,;] )(?:us|me|him|them) (?:was|were|is|are|has|have|did|had)\b|\bhave I \w+ed\b/i,
  /\b(?:a|an|the|my|your|our) (?:a|an|the|my|your|our|his|their|was|were|is|are|and|of)\b/i,
  /\b(?:and|or|but|because|although|that),(?! (?:\w+ ){0,4}\w+,)/i,
  // A statement that breaks off after its joint: "…, and today.", "…, and when I raised it."
  /,? (?:and|but|or)(?: (?:today|yesterday|tomorrow|then|now|here|again|on \w+day))?\.(?:\s|$)/i,
  /, (?:and|but) (?:when|while|if|because|although|since) (?:i|we|you|he|she|they|the \w+) \w+(?: \w+){0,3}\.(?:\s|$)/i,
  /\b(?:not|never|\w+n't) (?:\w+n't|not)\b|\bnoticed why\b|^why\b/i,
];

/** A statement that breaks off: "… before you.", "… in a.", "… that." after a word that needs more. */
function openEnded(observation: string): boolean {
  return observation
    .split(/(?<=[.!?])\s+/)
    .some((sentence) =>
      /(?<!\bor )\b(?:if|which|than|very|too|as|not|n't|being|often|when|while|although|since|unless|whether|into|between|during|every|each|didn't|wasn't|weren't|don't|doesn't|aren't|isn't)[.!]$/i.test(
        sentence,
      ),
    );
}

/** The same thing named twice in one question: "at the next kickoff … to the kickoff". */
function repeats(question: string): boolean {
  const words = (question.toLowerCase().match(/[\p{L}'-]{4,}/gu) ?? []).filter(
    (word) =>
      !/^(?:what|could|would|that|with|when|help|helps|easy|next|time|before|after|from|this|each|first|more|less|your|them|they|their|have|will|until|same)$/.test(
        word,
      ),
  );
  return new Set(words).size < words.length;
}

export function malformedObservation(observation: string): boolean {
  return !/[.!…]["')\]]?$/.test(observation) || openEnded(observation) || malformed(observation);
}

export function malformedQuestion(question: string): boolean {
  return repeats(question) || malformed(question);
}

/** Slips of the writer: doubled words, small first letters, open ends, marks in a row. */
function malformed(text: string): boolean {
  if (/\b(\p{L}+) \1\b/iu.test(text.replace(/\b(?:that that|had had|so so|very very)\b/gi, "")))
    return true;
  if (/^[a-z]/.test(text)) return true;
  if (
    /(?<!&)\b(?:the|a|an|your|our|my|to|of|and|or|but|because|was|were|is|are)\s*[.,?;:]/i.test(
      text.replace(/\b(?:who|what|where|how) [^.?,]{0,30}\b(?:is|are|was|were|to)\s*[.,?]/gi, ""),
    )
  )
    return true;
  if (/\s[,.?;:]|[,;:][.?!,;:]|\?\.|\.\?|\?\?|undefined|\{|\}/.test(text)) return true;
  if (UNGRAMMATICAL.some((pattern) => pattern.test(text))) return true;
  return AFTER_AUXILIARY.some((pattern) =>
    [...text.matchAll(pattern)].some((found) => {
      const verb = (found[1] ?? "").toLowerCase();
      return isForm(verb, "past", "gerund", "third") && !isForm(verb, "base");
    }),
  );
}

/** Where only a base form may stand. */
const AFTER_AUXILIARY: readonly RegExp[] = [
  /\b(?:didn't|doesn't|don't) ([a-z]+)\b/gi,
  /\b(?:can|could|will|would|shall|should) (?:we|you|i|they|he|she|it) ([a-z]+)\b/gi,
];
