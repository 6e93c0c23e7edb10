/**
 * What helps with an act that comes round again, by class of verb: a check before it goes out, a word
 * first, a place, a mark, a moment of its own. Holds questions only; which one fits is for deed.ts.
 * Classes after Levin (1993), Part II; kinds of remedy after the error-proofing principles of Nakajo &
 * Kume (1985: eliminate, replace, make easy, detect, soften) and implementation intentions, Gollwitzer
 * (1999): when, where and how.
 *
 * Slots beside those of frames.ts: {o} "the loading bay" ("it" where the front names it), {is} {has} {goes}
 * {stays} {counts} {belongs} its verb and {it} its pronoun, {hear} the verb of {who}, {ving} "locking the trolley", {v} "lock the trolley", {done} "the trolley is locked",
 * {who} whom it concerns; {so} what it should come to (" so that the guests can sit"), or nothing.
 */
export type Remedy = readonly [verbs: string, frames: readonly string[]];

/** Of what was done. */
export const AFTER_ACT: readonly Remedy[] = [
  [
    "book reserve rebook double-book overbook",
    [
      "i:{When} who could look over the details with {you} before {o} {is} fixed{so}?",
      "i:{When} which details could {you} confirm first{so}?",
      "s:Could we agree that a second person confirms the details first, {start}?",
      "h:{When} what could I send {you} so that the details are at hand?",
    ],
  ],
  [
    "schedule plan pencil_in timetable",
    [
      "i:{When} which calendar could {you} look at first{so}?",
      "i:{When} who could confirm that the time suits everyone{so}?",
      "s:Could we agree on a quick look at the calendar first, {start}?",
      "h:{When} what dates could I send {you} early?",
    ],
  ],
  [
    "set adjust calibrate dial_in",
    [
      "i:{When} who could confirm the setting with {you}{so}?",
      "i:{When} what could {you} compare the setting with first{so}?",
      "s:Could we agree that a second person reads the setting, {start}?",
      "h:{When} would it help if I marked the right setting?",
    ],
  ],
  [
    "order buy purchase hire rent reorder source requisition",
    [
      "i:{When} who could confirm what is needed first{so}?",
      "i:{When} what could {you} count or look up first{so}?",
      "s:Could we agree that somebody confirms what is needed first, {start}?",
      "h:{When} what could I send {you} so that it is clear what is needed?",
    ],
  ],
  [
    "sign approve accept authorise authorize sign_off countersign certify release",
    [
      "i:{When} who could go through {o} with {you} first{so}?",
      "i:{When} which points should be in place first{so}?",
      "s:Could we agree on two or three points to look at first, {start}?",
      "h:{When} what could I get ready so that {you} can see that all is in place?",
    ],
  ],
  [
    "delete remove wipe erase clear throw_away throw_out bin scrap discard dispose shred archive uninstall rip_out tear_down cut_down dig_up",
    [
      "i:{When} how could we find out who still needs {o}{so}?",
      "s:Could we agree on a quick question to {people|the others} first, {start}?",
      "h:{When} would a list of what is still in use help {you}?",
    ],
  ],
  [
    "change rename move replace swap switch edit rewrite rework revise alter redesign merge restructure reorganise reorganize rearrange convert migrate amend reword upgrade update modify relocate",
    [
      "i:{When} who should hear of it first{so}?",
      "i:{When} how could {you} let {people|those affected} know early{so}?",
      "s:Could we agree on who hears of it first, {start}?",
      "h:{When} what would {you} need from me first?",
    ],
  ],
  [
    "overwrite override reformat reset rebase force-push reinstall",
    [
      "i:{When} where could {you} keep a copy first{so}?",
      "i:{When} who relies on {o}, and how could they hear of it first{so}?",
      "s:Could we agree on a copy first, {start}?",
      "h:{When} would it help if I set up a copy that is kept by itself?",
    ],
  ],
  [
    "switch_off turn_off shut_down unplug disconnect restart reboot pause disable deactivate power_down",
    [
      "i:{When} how could we see who still needs {o}{so}?",
      "i:{When} who could hear of it a few minutes before{so}?",
      "s:Could we agree on a last call before it happens, {start}?",
      "h:{When} what note on {o} would tell {you} that {it} {is} in use?",
    ],
  ],
  [
    "close shut lock",
    [
      "i:{When} who could hear of it a few minutes before{so}?",
      "i:{When} what should we look at first{so}?",
      "s:Could we agree on a last call before it happens, {start}?",
    ],
  ],
  [
    "block obstruct",
    [
      "i:{When} what other place could {you} use so that {o} {stays} clear?",
      "i:{When} how could we keep {o} clear{so}?",
      "s:Could we agree on a spot that leaves {o} clear, {start}?",
      "h:{When} would it help if I marked a spot that leaves {o} clear?",
    ],
  ],
  [
    "lose mislay misplace",
    [
      "i:{When} where could {o} have a fixed place{so}?",
      "i:{When} what would make {o} easy to find again{so}?",
      "s:Could we agree on one fixed place for {o}, {start}?",
      "h:{When} would it help if I set up a fixed place for {o}?",
    ],
  ],
  [
    "break spill scratch crack tear dent smash damage chip ruin stain bend knock_over smudge scrape rip puncture shrink crush squash scuff",
    [
      "i:{When} what would keep {o} safe{so}?",
      "i:{When} which way of handling {o} would be safer{so}?",
      "s:Could we agree that a second person lends a hand with {o}, {start}?",
      "h:{When} what could I clear out of the way so that {o} {stays} safe?",
    ],
  ],
  [
    "burn overcook scorch undercook overbake overfill overheat overmix overwater",
    [
      "i:{When} what timer or sign would tell {you} that {o} {is} ready{so}?",
      "i:{When} who could keep an eye on {o} when it gets busy?",
      "s:Could we agree on a shared timer for {o}, {start}?",
    ],
  ],
  [
    "send email mail post publish upload submit print ship deliver distribute issue circulate tweet dispatch fax broadcast hand_in hand_out send_out share write draft word phrase",
    [
      "i:{When} who could look over {o} before {it} {goes} out{so}?",
      "i:{When} which two points could {you} check before {o} {goes} out{so}?",
      "s:Could we agree on a second pair of eyes before {o} {goes} out, {start}?",
      "h:{When} would it help if I looked over {o} first?",
    ],
  ],
  [
    "count measure enter type calculate add tally code price quote label relabel round weigh key transcribe spell translate estimate log record number date stamp grade score total multiply budget cost address",
    [
      "i:{When} what could {you} compare {o} with before {it} {counts}{so}?",
      "i:{When} who could go over {o} with {you} before {it} {counts}{so}?",
      "s:Could we agree on a short second look at {o}, {start}?",
      "h:{When} what could I put beside {o} so that {you} can compare?",
    ],
  ],
  [
    "pay refund reimburse credit invoice bill charge",
    [
      "i:{When} what could {you} compare it with first{so}?",
      "i:{When} who could confirm the amount first{so}?",
      "s:Could we agree on a second look at the amount, {start}?",
      "h:{When} what could I send {you} so that the agreed amount is at hand?",
    ],
  ],
  [
    "mix_up muddle muddle_up jumble confuse",
    [
      "i:{When} how could we mark {o} so that they are easy to tell apart?",
      "i:{When} where could {o} stand so that they stay apart?",
      "s:Could we agree on a mark that tells them apart, {start}?",
    ],
  ],
  [
    "install fit mount hang build assemble paint tile drill weld wire lay glue sew saw sand varnish plaster dye trim bolt screw erect crop frame plumb solder",
    [
      "i:{When} what could {you} measure or mark out first{so}?",
      "i:{When} who could check the first part with {you} before the rest{so}?",
      "s:Could we agree on a quick look together before {o} {is} {done}, {start}?",
      "h:{When} what could I mark or set out so that it is at hand?",
    ],
  ],
  [
    "start begin launch run kick_off roll_out deploy activate enable turn_on switch_on",
    [
      "i:{When} what should be in place before it starts{so}?",
      "i:{When} who should know the day before{so}?",
      "s:Could we agree on a short list to tick off before it starts, {start}?",
      "h:{When} what could I have ready before it starts?",
    ],
  ],
  [
    "announce reveal disclose leak publicise",
    [
      "i:{When} who should hear of it first{so}?",
      "i:{When} what could wait until {people|those concerned} have heard?",
      "s:Could we agree on who hears of it first, {start}?",
      "h:{When} when would {you} like to settle with me who hears of it first?",
    ],
  ],
  [
    "cc copy_in bcc",
    [
      "i:{When} how could {you} decide who needs the copy?",
      "i:{When} which matters could stay between the two of us at first?",
      "s:Could we agree on what goes to whom, {start}?",
    ],
  ],
  [
    "grab hog",
    [
      "i:{When} how could we share {o} out together?",
      "i:{When} who else could have a say in who gets {o}?",
      "s:Could we agree to share {o} out together, {start}?",
    ],
  ],
  [
    "promise offer guarantee",
    [
      "i:{When} who could confirm what is possible before {who} {hear} of it?",
      "i:{When} where could {you} see what is possible first?",
      "s:Could we agree that such an offer is confirmed first, {start}?",
      "h:{When} what could I have at hand for {you} so that the offer is sure?",
    ],
  ],
  [
    "tell assure inform",
    [
      "i:{When} who could confirm it with {you} before {who} {hear} of it?",
      "i:{When} where could {you} look it up before {who} {hear} of it?",
      "s:Could we agree that such an answer is confirmed first, {start}?",
      "h:{When} what could I have at hand for {you} so that the answer is sure?",
    ],
  ],
  [
    "borrow commandeer",
    [
      "i:{When} how could {you} let {people|the others} know that {o} {is} with {you}?",
      "i:{When} who could {you} check with first{so}?",
      "s:Could we agree on a note that says who has {o}, {start}?",
    ],
  ],
  [
    "assign allocate delegate nominate volunteer sign_up roster",
    [
      "i:{When} how could we choose together who takes it on{so}?",
      "i:{When} who could have a say before it is settled{so}?",
      "s:Could we agree on a quick word with {people|those concerned} first, {start}?",
    ],
  ],
  [
    "refuse reject turn_down decline deny veto",
    [
      "i:{When} what could {you} offer instead, and what would {you} like to know first?",
      "i:{When} who could look at {o} with {you} before there is an answer?",
      "s:Could we agree on a short reason that goes with such an answer, {start}?",
    ],
  ],
  [
    "assume guess misread misjudge mistake misquote misspell mishear misunderstand misinterpret miscount miscalculate overlook overestimate underestimate",
    [
      "i:{When} where could {you} look it up first{so}?",
      "i:{When} what could {you} read back so that it is clear to both sides?",
      "s:Could we agree that a question is welcome at any time, {start}?",
    ],
  ],
  [
    "serve plate dish_up cook season salt fry bake grill roast garnish",
    [
      "i:{When} what could {you} look at once more before {o} {goes} out{so}?",
      "i:{When} who could call out the order with {you} first{so}?",
      "s:Could we agree on a last look before {o} {goes} out, {start}?",
    ],
  ],
  [
    "pack load stack bundle wrap box crate",
    [
      "i:{When} what would keep {o} safe on the way{so}?",
      "i:{When} what could {you} use to hold {o} in place{so}?",
      "s:Could we agree on a last look before {o} {goes}, {start}?",
    ],
  ],
  [
    "file sort shelve store stash tidy_away",
    [
      "i:{When} how could we mark where {o} {belongs}{so}?",
      "i:{When} where would everyone look for {o} first?",
      "s:Could we agree on one place for {o}, {start}?",
    ],
  ],
];
