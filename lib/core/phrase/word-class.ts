/** Word classes that are told by a list or an ending: adverbs, what opens a noun phrase, what may be a noun. */
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isNumber,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "./grammar-words";
import type { Token } from "./tokens";

export const isAdverb = (low: string): boolean =>
  ADVERBS.has(low) ||
  (/ly$/.test(low) &&
    !/^(?:family|reply|supply|apply|assembly|early-?\w*|daily|weekly|monthly|quarterly|yearly|hourly|nightly|elderly|costly|lovely|lively|likely|ugly|holy|silly|curly|oily|italy|friendly|only|july|fly|ally|rely|tally|belly|jelly|bully|rally|comply|multiply|imply|anomaly)$/.test(
      low,
    ));
export const opensNoun = (low: string): boolean =>
  DETERMINERS.has(low) || POSSESSIVES.has(low) || isNumber(low);
export const looksNoun = (token: Token | undefined): boolean =>
  !!token?.word &&
  !AUXILIARIES.has(token.low) &&
  !PREPOSITIONS.has(token.low) &&
  !COORDINATORS.has(token.low) &&
  !SUBORDINATORS.has(token.low) &&
  !opensNoun(token.low) &&
  !isAdverb(token.low);
export const isDetermined = (token: Token | undefined): boolean =>
  !!token &&
  (DETERMINERS.has(token.low) ||
    /^(?:my|your|his|her|our|their|its)$/.test(token.low) ||
    isNumber(token.low) ||
    /^\p{Lu}/u.test(token.text) ||
    /s$/.test(token.low));
