/** The browser's own model in the helper: its answer beside the rules', and a download only on a press. */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { BuiltInModel } from "@/components/phrase/built-in-model";
import { FACT, helper, press, type } from "../support/phrase-helper";

const GOOD = {
  observation: "The tenant received the wrong key on Monday.",
  question: "Before the next key leaves the office, how could we compare it with the list?",
  approach: "ideas",
};

/** A model at the boundary; `prompt` decides how it behaves. */
function fake(prompt: () => Promise<string>, availability = "available") {
  const create = vi.fn(async () => ({ prompt, destroy: vi.fn() }));
  const asked = vi.fn(async (_options: unknown) => availability);
  const model = { availability: asked, create } as unknown as BuiltInModel;
  return { model, create, asked };
}

const DOWNLOAD = { name: /download its own language model/ };

describe("the browser's own model", () => {
  test("its good answer stands beside the rules' ones", async () => {
    const { model } = fake(async () => JSON.stringify({ rewrites: [GOOD] }));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    const copies = () => screen.getAllByRole("button", { name: /^Copy:/ });
    const before = copies().length;
    await screen.findByText(/from the browser’s model/);
    expect(copies().length).toBe(before + 1);
  });

  test.each([
    [
      "invents a name",
      async () =>
        JSON.stringify({
          rewrites: [{ ...GOOD, observation: "Henrik got the wrong key on Monday." }],
        }),
    ],
    ["returns broken JSON", async () => "{ not json"],
    ["refuses", async () => Promise.reject(new Error("refused"))],
  ])("falls back silently when it %s", async (_, prompt) => {
    const { model, create } = fake(prompt);
    helper({ model });
    type(FACT);
    press("Show rewrites");
    await waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(screen.queryByText(/is at work/)).toBeNull());
    expect(screen.queryByText(/from the browser’s model/)).toBeNull();
    expect(screen.getAllByRole("button", { name: /^Copy:/ }).length).toBe(3);
  });

  test("it is asked nothing before a rewrite is wanted, and then for English", async () => {
    const { model, create, asked } = fake(async () => JSON.stringify({ rewrites: [GOOD] }));
    helper({ model });
    type(FACT);
    expect(asked).not.toHaveBeenCalled();
    press("Show rewrites");
    await screen.findByText(/from the browser’s model/);
    const english = [{ type: "text", languages: ["en"] }];
    const wanted = { expectedInputs: english, expectedOutputs: english };
    expect(asked.mock.calls).toEqual([[wanted]]);
    expect(create.mock.calls).toEqual([[expect.objectContaining(wanted)]]);
  });

  test("no download begins before the owner's own press, and while it goes on none is offered", async () => {
    const { model, create } = fake(async () => "", "downloadable");
    create.mockImplementation(() => new Promise(() => undefined));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    const offer = await screen.findByRole("button", DOWNLOAD);
    expect(create).not.toHaveBeenCalled();
    fireEvent.click(offer);
    await screen.findByText(/is fetching its model/);
    expect(create).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("button", DOWNLOAD)).toBeNull();
  });

  test("when the download has ended the model is asked, and the offer does not stand again", async () => {
    const { model, create, asked } = fake(
      async () => JSON.stringify({ rewrites: [GOOD] }),
      "downloadable",
    );
    asked.mockImplementation(async () => (create.mock.calls.length ? "available" : "downloadable"));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    fireEvent.click(await screen.findByRole("button", DOWNLOAD));
    await screen.findByText(/from the browser’s model/);
    expect(screen.queryByRole("button", DOWNLOAD)).toBeNull();
    expect(screen.queryByText(/is fetching its model|is at work/)).toBeNull();
    // Once to fetch it, once to ask it.
    expect(create).toHaveBeenCalledTimes(2);
  });

  test("a download that is broken off can be asked for again", async () => {
    const { model, create } = fake(async () => "", "downloadable");
    create.mockImplementation(() => Promise.reject(new Error("broken off")));
    helper({ model });
    type(FACT);
    press("Show rewrites");
    fireEvent.click(await screen.findByRole("button", DOWNLOAD));
    await waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    fireEvent.click(await screen.findByRole("button", DOWNLOAD));
    await waitFor(() => expect(create).toHaveBeenCalledTimes(2));
  });
});
