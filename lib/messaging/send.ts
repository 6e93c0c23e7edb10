/**
 * Asks the keeper: the one way overlay and pages change anything. Parses the answer and throws one
 * clear error per reason; never retries (what must not be lost is resent by who holds it).
 */
import browser from "webextension-polyfill";
import { z } from "zod";
import { ErrorCode, type Payload, protocol, type Reply, type RequestType } from "./protocol";

/** What went wrong, as a code the words file explains. */
export class KeeperError extends Error {
  override readonly name = "KeeperError";
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const Answer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), reply: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: ErrorCode, message: z.string() }) }),
]);

/** Nobody will ever answer this context again: it belongs to a build that was replaced. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /context invalidated|runtime.*undefined/i.test(error.message);
}

async function post(type: RequestType, payload: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ type, payload });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new KeeperError(isGone(error) ? "gone" : "failed", message);
  }
}

/** Sends one request; resolves with its reply or throws a `KeeperError`. */
export async function send<T extends RequestType>(type: T, payload: Payload<T>): Promise<Reply<T>> {
  const answer = Answer.safeParse(await post(type, payload));
  if (!answer.success) throw new KeeperError("failed", `The keeper did not answer ${type}.`);
  if (!answer.data.ok) throw new KeeperError(answer.data.error.code, answer.data.error.message);
  const reply = protocol[type].reply.safeParse(answer.data.reply);
  if (!reply.success) throw new KeeperError("failed", `The answer to ${type} does not parse.`);
  return reply.data as Reply<T>;
}
