/** The People panel of the replica of Meet; its rows have meters of their own (a trap). */
import { h } from "../element";
import type { ReplicaPerson } from "../replica";
import { deviceId } from "./tile";
import type { MeetWords } from "./words";

function row(
  person: ReplicaPerson,
  order: number,
  isMuted: boolean,
  words: MeetWords,
): HTMLElement {
  const meter = h("div.IisKdb.gjg47c.small", { jsname: "QgSmzd" }, h("div"), h("div"), h("div"));
  const label = isMuted
    ? "You can't unmute someone else"
    : `You can't remotely mute ${person.name}'s microphone`;
  return h(
    "div.cxdMu.KV1GEc",
    { role: "listitem", "aria-label": person.name, "data-participant-id": deviceId(order) },
    h("span.notranslate", {}, person.name),
    person.isSelf ? h("span", {}, words.youMark) : null,
    h(
      "button",
      { "aria-label": person.isSelf ? "Your microphone is on." : label, disabled: isMuted },
      meter,
    ),
  );
}

export function makePanel(
  people: readonly { person: ReplicaPerson; order: number; isMuted: boolean }[],
  words: MeetWords,
): HTMLElement {
  return h(
    "div.panel",
    { role: "region", "aria-label": "In call" },
    h("h2", {}, words.people),
    h(
      "div",
      { role: "list", "aria-label": "Participants" },
      ...people.map(({ person, order, isMuted }) => row(person, order, isMuted, words)),
    ),
  );
}
