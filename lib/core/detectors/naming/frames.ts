/** The forms in which English speakers hand somebody the word, as patterns over lower-case words. */

/** Words that only lead in: what follows them still begins the sentence. */
export const LEAD =
  /^(?:(?:so|and|but|well|okay|ok|yes|yeah|now|then|also|alright|right|great|good|thanks|maybe|perhaps|oh|um|uh|cool|hey|hi|or) )+/;

const AUX =
  "is|are|was|were|do|does|did|can|could|will|would|shall|should|have|has|had|may|might|am|isn't|aren't|don't|doesn't|didn't|can't|couldn't|wouldn't|won't|haven't|hasn't";
/** Who can only be spoken to in a question ("do you", "are there") … */
const SUBJECT = "you|your|we|i|there";
/** … and what may as well belong to a statement about the one named ("did that", "has it"). */
const OBJECT = "that|this|it|they|those|these|any|anything|anyone|the|our|us|my|[a-z]+";

/** After a name at the beginning: a question or an invitation to whoever was named. */
export const ASKED_AFTER = new RegExp(
  `^(?:please )?(?:(?:and )?(?:what|what's|how|how's|which|why|when|where|where's|who|who's|whose)\\b|(?:${AUX}) (?:${SUBJECT})\\b)`,
);
/** The same, only if the sentence is known to ask or goes on with "you". */
export const MAYBE_ASKED_AFTER = new RegExp(`^(?:please )?(?:${AUX}) (?:${OBJECT})\\b`);
export const TO_YOU = /\b(?:you|your|us)\b/;
export const BIDDEN_AFTER =
  /^(?:please|go ahead|go on|go first|over to you|your (?:turn|thoughts|view|views|take|opinion|perspective|input|call)|you(?:'re| are) (?:next|up|on)|you (?:had|have|wanted|want|raised|look|looked|seem|seemed|were going|wished) |you(?:'ve| have) been (?:quiet|waiting)|the floor is|tell (?:us|me)|walk (?:us|me)|take (?:us|me|it)|help (?:us|me)|give (?:us|me)|share |say |start\b|any (?:thoughts|ideas|questions|news|objections|concerns|comments|input|view|views|feedback|worries)|anything\b|thoughts\b|from your (?:side|end|perspective|point)|maybe you|yes$|thumbs up or)/;
/** A statement that ends by asking, or says that one would like to hear them. */
export const CURIOUS =
  /\b(?:(?:interested|curious) (?:in|to|about|what|how)|(?:like|love|want|keen|good|great) to (?:hear|know)|what do you think|how do you see|what did you|what would you|how would you|what are (?:the|your))\b/;
/** Greetings look like questions and invite nobody. */
export const GREETING =
  /^(?:(?:how are you|how's it going|good to (?:see|hear|meet)|nice to|see you|good (?:morning|afternoon|evening|night)|welcome|bye|thank|thanks|sorry)\b)/;

/** Before a name: the name is the one to speak. The name may be followed by little else. */
export const HANDED_BEFORE =
  /(?:\b(?:let's|let us|to|can we|could we|could i|may i|i want to|we should|now) hear (?:it )?(?:from|what|how)?$|\b(?:not|haven't|hasn't|never) (?:yet )?heard (?:anything )?from$|^(?:and |now |then )*(?:over|on) to$|\bhand(?:ing)? (?:it |this )?over to$|\bpass (?:it |this )?(?:on |over )?to$|\b(?:let's|let us|we|i'll|we'll|let me) (?:go|turn|move|switch|come) (?:on |over |back )?to$|\b(?:start|begin|continue|go on) with$|\bbring(?:ing)? in$|\b(?:like|want|love) to (?:invite|ask|bring in)$|(?:^|\b(?:any|some|your) )(?:anything|thoughts|something|views|input|questions|comments|feedback|news|word|update|updates) from$|^next (?:up )?(?:is|we have|comes)$|\b(?:get|have|hear|take) (?:some |the )?(?:thoughts|input|views?|opinions?|feedback) from$)/;
/** … "hear what NAME thinks". */
export const WONDERED_BEFORE =
  /(?:\b(?:wonder|wondering|curious|interested in|(?:like|love|want) to (?:hear|know)|let's hear|does anybody know)(?: to (?:hear|know|see))?(?: from)? (?:what|how|whether|if|where)$|^what (?:does|would|do)$|^how (?:does|would)$)/;
export const WONDERED_AFTER =
  /^(?:thinks?|sees?|feels?|says?|has to say|would|likes?|views?|makes? of|stands?)\b/;
/** "What about NAME?" at the very end. */
export const ABOUT_BEFORE = /^(?:so )?(?:what|how) about$/;
/** "I saw NAME's hand", "I'd like to hear NAME's view". */
export const OWNED_BEFORE = /\b(?:saw|see|noticed|hear|know|get|have)$/;
export const OWNED_AFTER = /^(?:hand|view|views|take|thoughts|opinion|perspective|input|side)\b/;
/** "Maybe NAME can tell us", "I think NAME wanted to say something". */
export const MAY_SPEAK_AFTER =
  /^(?:(?:can|could|might|may|would|wants? to|wanted to|would like to|might want to|had|has) (?:\w+ )?(?:tell us|say something|share|explain|add|comment|speak|give us|show us|walk us|take us|start|go first|answer|respond|hand up|a question|something to (?:say|add)))/;
/** "bring NAME in", "get NAME's thoughts". */
export const BRING_BEFORE = /\b(?:bring|invite|let|ask)$/;
export const BRING_AFTER =
  /^(?:in\b|into the|speak\b|finish\b|to (?:speak|comment|say|add|share|start|respond|explain|tell)|answer\b|go first|start\b|talk\b)/;
export const BRING_REPORTED =
  /\b(?:asked|invited|brought|told|i)$|\bi (?:may|will|might|can|should) (?:ask|invite|let|bring)$/;

/** Before a name at the end without a comma: the name belongs to what was said. */
export const MENTION_BEFORE = new Set(
  (
    "about to with from of for by at on in than like and or ask asked tell told call called meet met see saw know knew " +
    "help helped thank thanks is was are were named mr mrs ms dr the a an my your our his her their as " +
    "without between after before behind until under over through into onto because if when while where who whose " +
    "said says did does do has had have will would can could should invite invited email emailed message give gave send sent " +
    "believe trust visit visited love miss hi hello hey bye morning afternoon evening welcome sorry it's not no"
  ).split(" "),
);
/** Before a name that is a word too, at the end, without a comma: only these leave no doubt. */
export const CALL_BEFORE = new Set(
  (
    "you it that this think say see agree them us me here now then today right add next so there know " +
    "work yet far okay ok ready done on mean thoughts objections ideas questions concerns worries"
  ).split(" "),
);
/** … and at the beginning. */
export const CLEAR_BIDDEN_AFTER =
  /^(?:please$|go ahead|over to you|your (?:turn|thoughts|view|take|opinion)|tell (?:us|me)|walk (?:us|me)|take us|you had your hand|you (?:wanted|were going) to (?:say|add)|any (?:thoughts|ideas|questions|objections|concerns))/;
/** Reported speech before a name: what follows was said elsewhere. */
export const REPORTED =
  /\b(?:said|says|asked|told|replied|answered|wrote|quoted|when|according|while)\b/;
/** An end-vocative after one of these is thanks, greeting, regret or praise. */
export const POLITE =
  /^(?:(?:no|yes|oh|okay|well|and|so|really|very|many) )*(?:thanks|thank you|hi|hello|hey|bye|goodbye|good (?:morning|afternoon|evening|night|point|idea|job|one|question)|welcome|sorry|congratulations|congrats|well done|great|nice|see you|no worries|no problem|cheers|take care|that was|you're right|agreed|exactly|i agree)\b/;
export const INVITE_ENDS =
  /\b(?:over to you|go ahead|your turn|the floor is yours|you(?:'re| are) (?:next|up)|please|tell us|in your (?:opinion|view|thoughts|take)|your (?:thoughts|view|opinion|take)|hear from you|maybe you|help (?:me|us) out|go first|start|any (?:thoughts|ideas|objections|concerns|questions|worries|comments)|anything to add|thoughts)\b/;
