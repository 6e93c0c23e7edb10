/** What helps with an act that was left out, by class of verb. Slots and sources as in remedies.ts. */
import type { Remedy } from "./remedies";

export const LEFT_OUT: readonly Remedy[] = [
  [
    "tell inform warn notify alert let mention announce flag report",
    [
      "i:{When} how could {you} {v}?",
      "i:{When} who could pass the word to {who}?",
      "i:{When} how could a short message to {who} go out early?",
      "s:Could we agree on a short heads-up to {who}, {start}?",
      "h:{When} would a ready-made note help {you} {v}?",
    ],
  ],
  [
    "ask consult involve invite loop",
    [
      "i:{When} at what point could {you} {v}?",
      "i:{When} how could {who} have a say before it is settled?",
      "s:Could we agree on when to {v}, {start}?",
      "h:{When} what would make it easy for {you} to {v}?",
    ],
  ],
  [
    "check test verify measure weigh count proofread review confirm inspect double-check compare audit validate cross-check examine reconcile balance",
    [
      "i:{When} at what point could {you} {v}?",
      "i:{When} who could {v} with {you}?",
      "i:{When} what step could show us that {done}?",
      "s:Could we agree on a fixed moment for {ving}, {start}?",
      "h:{When} what could I take over so that there is time to {v}?",
    ],
  ],
  [
    "taste read_back sample",
    [
      "i:{When} at what point could {you} {v}?",
      "i:{When} who could {v} with {you}?",
      "s:Could we agree on a fixed moment for {ving}, {start}?",
    ],
  ],
  [
    "tighten torque calibrate lock close shut switch_off turn_off unplug clean wipe sweep wash tidy mop rinse disinfect sanitise sanitize put_away put_back return refill restock charge empty bin water feed rotate wind cover dry hoover vacuum scrub clear replace wipe_down clean_up top_up plug_in defrost turn fold stack bring_back spray hang dust polish descale de-ice grit salt prune sterilise sterilize flush drain",
    [
      "i:{When} what would be a good moment for {ving}?",
      "i:{When} what could remind {you} to {v}?",
      "s:Could we agree on a fixed moment for {ving}, {start}?",
      "h:{When} what could I put ready so that {ving} takes only a moment?",
    ],
  ],
  [
    "record log chart note document sign date update fill_in fill_out enter save file label mark tag write_down register minute backup back_up initial upload tick cross sign_in sign_out clock timestamp",
    [
      "i:{When} at what point could {you} {v}?",
      "i:{When} what would let us see at a glance that {done}?",
      "s:Could we agree on a fixed moment for {ving}, {start}?",
      "h:{When} what could I set up so that {ving} takes only a moment?",
    ],
  ],
  [
    "send submit hand deliver share post order book renew pay forward email mail publish hand_in hand_over approve print schedule set invoice transfer",
    [
      "i:{When} what date could we put in the calendar for {ving}?",
      "i:{When} what reminder could {you} set to {v}?",
      "s:Could we agree on an early word when it gets tight, {start}?",
      "h:{When} what would {you} need from me to {v} in time?",
    ],
  ],
  [
    "bring pack include attach add put enclose supply provide carry load insert print_out take",
    [
      "i:{When} what short list could have {o} on it?",
      "i:{When} when could {you} put {o} ready?",
      "s:Could we agree on a list that has {o} on it, {start}?",
      "h:{When} would it help if I put {o} ready?",
    ],
  ],
  [
    "wear",
    [
      "i:{When} where could {o} be kept so that {it} {is} at hand?",
      "i:{When} what could remind us all of {o} on the way in?",
      "s:Could we agree on a quick look at each other before we go in, {start}?",
    ],
  ],
  [
    "read learn prepare practise practice rehearse study research",
    [
      "i:{When} what slot could {you} set aside to {v}?",
      "h:{When} what could I send {you} early so that there is time to {v}?",
      "s:Could we agree on a short run-through beforehand, {start}?",
    ],
  ],
  [
    "thank credit acknowledge greet introduce welcome name praise",
    [
      "i:{When} what would be a good moment to {v}?",
      "i:{When} how could {you} {v} early on?",
      "s:Could we agree on a fixed moment to {v}, {start}?",
    ],
  ],
  [
    "help support relieve assist step_in",
    [
      "i:{When} what sign would tell {you} that {who} could use a hand?",
      "i:{When} how could {you} make room to {v}?",
      "s:Could we agree on a word that asks for a hand, {start}?",
    ],
  ],
  [
    "finish complete fix repair mend solve sort",
    [
      "i:{When} what would help {you} {v}, or say early that it takes longer?",
      "i:{When} what could {you} put aside so that there is time to {v}?",
      "s:Could we agree on a half-way look, {start}?",
    ],
  ],
  [
    "explain show train teach walk brief",
    [
      "i:{When} what would be a good moment to {v}?",
      "i:{When} which points would {who} need at the start?",
      "h:{When} what could I prepare so that {you} can {v} with ease?",
    ],
  ],
];
