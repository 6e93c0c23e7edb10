/**
 * The keeper's door: every message is measured, its sender checked, its payload parsed, and only
 * then handled. Always answers; never throws into the browser.
 */
import { isTooLarge } from "./limits";
import { type Answer, type Payload, protocol, type Reply, type RequestType } from "./protocol";
import { Refusal, refusalOf } from "./refusal";
import { type Sender, type Who, whoSent } from "./sender";

export type Handlers = {
  readonly [T in RequestType]: (payload: Payload<T>, from: From) => Promise<Reply<T>>;
};

export interface From {
  readonly who: Who;
  readonly sender: Sender;
}

export interface Door {
  readonly handlers: Handlers;
  readonly own: { readonly id: string; readonly origin: string };
  /** True while this sender may still ask. */
  readonly mayAsk: (sender: string) => boolean;
}

function isRequestType(type: unknown): type is RequestType {
  return typeof type === "string" && Object.hasOwn(protocol, type);
}

/** One sender for the limit: a document, or at least its tab and frame. */
function keyOf({ documentId, tab, frameId, url }: Sender): string {
  return documentId ?? `${tab?.id}/${frameId}/${url}`;
}

function handle<T extends RequestType>(
  door: Door,
  type: T,
  payload: unknown,
  from: From,
): Promise<Reply<T>> {
  const parsed = protocol[type].payload.safeParse(payload);
  if (!parsed.success) throw new Refusal("bad-request", `${type}: the payload does not parse.`);
  return door.handlers[type](parsed.data as Payload<T>, from);
}

async function decide(door: Door, message: unknown, sender: Sender): Promise<unknown> {
  const who = whoSent(sender, door.own);
  if (!who) throw new Refusal("not-allowed", "The sender is not known.");
  if (!door.mayAsk(keyOf(sender))) throw new Refusal("failed", "Too many requests at once.");
  if (isTooLarge(message)) throw new Refusal("bad-request", "The message is too large.");
  const { type, payload } = (message ?? {}) as { type?: unknown; payload?: unknown };
  if (!isRequestType(type)) throw new Refusal("bad-request", "There is no such request.");
  if (!protocol[type].from.some((allowed) => allowed === who)) {
    throw new Refusal("not-allowed", `${type} is not for the ${who} to ask.`);
  }
  return handle(door, type, payload, { who, sender });
}

/** Answers one message: `{ok: true, reply}` or `{ok: false, error: {code, message}}`. */
export async function receive(
  door: Door,
  message: unknown,
  sender: Sender,
): Promise<Answer<RequestType>> {
  try {
    const reply = await decide(door, message, sender);
    return { ok: true, reply: reply as Reply<RequestType> };
  } catch (error) {
    const { code, message: why } = refusalOf(error);
    return { ok: false, error: { code, message: why } };
  }
}
