/** Who may hand us a port, and what the keeper must have said first. */
import { describe, expect, test } from "vitest";
import { isTrusted, listenForHello, type Offer } from "@/lib/session/hello";

const TOKEN = "0123456789abcdef";

function offer(target: EventTarget, data: unknown, withPort = true) {
  const ports = withPort ? [new MessageChannel().port1] : [];
  target.dispatchEvent(Object.assign(new Event("message"), { data, ports }));
}

describe("listenForHello", () => {
  test("hands over ports that came before anybody asked, and later ones", () => {
    const target = new EventTarget();
    const hello = listenForHello(target);
    offer(target, { type: "next-time.hello", token: TOKEN });
    const seen: Offer[] = [];
    hello.take((one) => seen.push(one));
    offer(target, { type: "next-time.hello", token: `${TOKEN}x` });
    expect(seen.map(({ token }) => token)).toEqual([TOKEN, `${TOKEN}x`]);
  });

  test.each([
    ["another message", { type: "hello", token: TOKEN }, true],
    ["no port", { type: "next-time.hello", token: TOKEN }, false],
    ["a short token", { type: "next-time.hello", token: TOKEN.slice(1) }, true],
    ["a token that is no text", { type: "next-time.hello", token: 7 }, true],
    ["nothing", null, true],
  ])("is deaf to %s", (_, data, withPort) => {
    const target = new EventTarget();
    const seen: Offer[] = [];
    listenForHello(target).take((one) => seen.push(one));
    offer(target, data, withPort);
    expect(seen).toEqual([]);
  });
});

describe("isTrusted", () => {
  const noWait = () => Promise.resolve();

  test("a token the keeper names, also when it names it late or fails first", async () => {
    const answers = [new Error("starting"), { tokens: [] }, { tokens: ["other", TOKEN] }];
    const ask = async () => {
      const next = answers.shift();
      if (!next || next instanceof Error) throw next ?? new Error("asked too often");
      return next;
    };
    expect(await isTrusted(TOKEN, ask, noWait)).toBe(true);
  });

  test("a token the keeper does not know is refused after four questions", async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return { tokens: ["another-tab-0000"] };
    };
    expect(await isTrusted(TOKEN, ask, noWait)).toBe(false);
    expect(asked).toBe(4);
  });
});
