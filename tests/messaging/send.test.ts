// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { KeeperError, send } from "@/lib/messaging/send";

const answering = (answer: unknown) =>
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockResolvedValue(answer as never);
const ask = () => send("token.ask", {});

describe("send", () => {
  beforeEach(() => vi.restoreAllMocks());

  test("asks by type and payload and gives the reply back, parsed", async () => {
    const sent = answering({ ok: true, reply: { tokens: ["t".repeat(16)], extra: 1 } });
    expect(await ask()).toEqual({ tokens: ["t".repeat(16)] });
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: "token.ask", payload: {} });
  });

  test.each(["newer-database", "storage-full", "not-allowed", "not-found", "bad-request"])(
    "a refusal keeps its code: %s",
    async (code) => {
      answering({ ok: false, error: { code, message: "why" } });
      await expect(ask()).rejects.toMatchObject({ name: "KeeperError", code, message: "why" });
    },
  );

  test.each([
    ["no answer", undefined],
    ["an answer of another shape", { reply: {} }],
    ["a code nobody knows", { ok: false, error: { code: "odd", message: "" } }],
    ["a reply that does not parse", { ok: true, reply: { tokens: [1] } }],
  ])("%s is a failure", async (_, answer) => {
    answering(answer);
    await expect(ask()).rejects.toMatchObject({ code: "failed" });
  });

  test("a replaced build is gone, for good; anything else may be tried again", async () => {
    const sent = vi.spyOn(fakeBrowser.runtime, "sendMessage");
    sent.mockRejectedValue(new Error("Extension context invalidated."));
    await expect(ask()).rejects.toMatchObject({ code: "gone" });
    sent.mockRejectedValue(new Error("Could not establish connection."));
    await expect(ask()).rejects.toBeInstanceOf(KeeperError);
    await expect(ask()).rejects.toMatchObject({ code: "failed" });
  });
});
