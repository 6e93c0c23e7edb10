/** Questions around what was ordered or forbidden: its lead stands in front, a date stays with the act. */
import { isTimed } from "./around";
import type { orderOf } from "./order";
import { ORDER_FRAMES, STOP_FRAMES } from "./order-frames";
import { fillAll, hashOf, type Question } from "./question";
import type { Scene } from "./scene";
import { sentenceStart } from "./sentence-case";
import { lowerFirst } from "./soften";

type Order = NonNullable<ReturnType<typeof orderOf>>;

export function orderQuestions(order: Order, scene: Scene, seed: string): Question[] {
  // A date belongs to the act: "… handed in by noon", not "By noon, what would …".
  const due = /^(?:By|Until) |\b(?:it|they|them|he|she)\b/.test(order.lead)
    ? ` ${lowerFirst(order.lead)}?`
    : "?";
  const lead =
    order.lead && due === "?"
      ? `${order.lead},`
      : scene.event &&
          isTimed(seed, scene.event) &&
          !order.act.includes(scene.event.split(" ").at(-1) ?? " ")
        ? `${sentenceStart(scene.preposition)} ${scene.event},`
        : "";
  // Where nothing but the order was said, its place stands in front: all in one it is the order again.
  const [, place] = due === "?" && !lead ? (PLACE_OF_ORDER.exec(order.act) ?? []) : [];
  const without = (text: string) => text.replace(new RegExp(` ${place}$`), "");
  const placed = place && {
    ...order,
    act: without(order.act),
    doing: without(order.doing),
    done: order.done && without(order.done),
  };
  return [
    ...asQuestions(order, lead, due, scene, seed),
    ...(placed ? asQuestions(placed, `${sentenceStart(place)},`, due, scene, seed) : []),
  ];
}

/** "take your shoes off in the lab": where or when it is to be done, at the end of an order. */
const PLACE_OF_ORDER =
  / ((?:in|at|during|before|after|for) (?:the|our|your|every|each|any) [\w' -]+)$/;

function asQuestions(
  order: Order,
  lead: string,
  due: string,
  scene: Scene,
  seed: string,
): Question[] {
  const frames = order.negative ? STOP_FRAMES : ORDER_FRAMES;
  const fitting = frames.filter(
    (frame) =>
      !(frame.includes("{doing}") && (/^be\b/.test(order.act) || order.doing === "")) &&
      !(frame.includes("{done}") && (!order.done || due === "?")) &&
      (due === "?" || /\{do\w*\}\?$/.test(frame)),
  );
  const made = fitting.map((frame) =>
    frame
      .replace("{Lead}", lead)
      .replace("{doing}", order.doing)
      .replace("{done}", order.done ?? "")
      .replace("{do}", order.act)
      .replace("?", due),
  );
  const turn = hashOf(seed) % 2;
  return fillAll([...made.slice(turn), ...made.slice(0, turn)], scene, "");
}
