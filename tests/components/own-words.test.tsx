/** The owner's own words of a meeting: each can be deleted where it stands, after one question. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { OwnWords } from "@/components/meetings/OwnWords";
import { QueryProvider } from "@/components/ui/QueryProvider";
import { foldFacts } from "@/lib/core/checklist/fold-facts";
import { record } from "./debrief/session";

const notes = [
  record(3, { type: "note", text: "Ask Tom" }),
  record(5, { type: "highlight", text: "I waited" }),
];

test("one is deleted by its own button, asked once, and no other with it", async () => {
  const send = vi.fn(async (_message: unknown) => ({ ok: true, reply: { ok: true } }));
  Object.assign(browser.runtime, { sendMessage: send });
  render(
    <QueryProvider>
      <OwnWords facts={foldFacts(notes)} />
    </QueryProvider>,
  );
  const buttons = screen.getAllByRole("button", { name: /^Delete: / });
  expect(buttons).toHaveLength(2);
  fireEvent.click(screen.getByRole("button", { name: /^Delete: Highlight, / }));
  const dialog = screen.getByRole("dialog");
  fireEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(send).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: /^Delete: Highlight, / }));
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete it" }));
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  expect(send.mock.calls[0]?.[0]).toEqual({
    type: "words.delete",
    payload: { id: notes[1]?.id },
  });
});
