/** The plan and settings tests begin with: what first run stores after "yes" and the first pack. */
import { Plan } from "../../lib/core/plan/behaviour";
import { DEFAULT_SETTINGS, Settings } from "../../lib/messaging/protocol";

const count = {
  recording: "count",
  definition: "",
  example: "",
  nonExample: "",
  isFocus: false,
} as const;

export const TEST_PLAN: Plan = Plan.parse({
  id: "test-plan",
  version: 1,
  status: "agreed",
  startedAt: Date.UTC(2026, 10, 2),
  outcome: "Everybody gets to finish.",
  partner: "Robin",
  packId: "interruptLess",
  behaviours: [
    {
      ...count,
      id: "letFinish",
      name: "Let people finish",
      counts: "you cut in",
      direction: "fewer",
      target: 1,
      detector: "interruption-made",
      isFocus: true,
      cue: { situation: "I unmute to answer", response: "I count to three" },
    },
    {
      ...count,
      id: "inviteByName",
      name: "Invite by name",
      counts: "you invited somebody by name",
      direction: "more",
      target: 2,
      detector: "invitation",
      cue: { situation: "a decision is close", response: "I ask one person by name" },
    },
    {
      ...count,
      id: "openQuestion",
      name: "Ask an open question",
      counts: "you asked the others",
      direction: "more",
      target: 2,
      detector: "solicitation",
      cue: null,
    },
  ],
});

export const TEST_SETTINGS: Settings = Settings.parse({ ...DEFAULT_SETTINGS, captions: "read" });
