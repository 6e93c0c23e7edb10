/** The log: one question before an entry goes, and the line about what was kept in calls. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { PhraseLog } from "@/components/dashboard/PhraseLog";
import type { Trends } from "@/lib/queries/trends";

const FROM = 100;
const none = { at: FROM, past: 0, future: 0, neutral: 0 };
const future = { ...none, future: 1 };
const neutral = { ...none, neutral: 1 };
const old = { ...future, at: FROM - 1 };

function said(inCalls: Trends["phrases"]): string {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(["phrase-log"], []);
  const { container } = render(
    <QueryClientProvider client={client}>
      <PhraseLog inCalls={inCalls} from={FROM} />
    </QueryClientProvider>,
  );
  const words = [...container.querySelectorAll("p")].map((one) => one.textContent).join("|");
  expect(container.querySelector("ul")).toBeNull();
  cleanup();
  return words;
}

const WHY_ONE = "it looks neither way, or its call was more than 30 days ago.";

test("none, one and many, inside the meter and outside", () => {
  expect(said([])).toMatch(/^Nothing is kept yet\.[^|]*$/);
  expect(said([future])).toBe(
    "One entry was kept in a call. It stands on that meeting’s page. Open the meetings",
  );
  expect(said([old])).toContain(`page. It is outside the meter: ${WHY_ONE}`);
  expect(said([future, neutral])).toContain(
    `2 entries were kept in calls. They stand on their meetings’ pages. 1 of them is outside the meter: ${WHY_ONE}`,
  );
  expect(said([future, neutral, old])).toContain(
    "2 of them are outside the meter: they look neither way, or their calls were more than 30 days ago.",
  );
});

test("a second press on the bin's spot deletes nothing; the answer deletes one", async () => {
  const send = vi.fn(async (_message: unknown) => ({ ok: true, reply: { ok: true } }));
  Object.assign(browser.runtime, { sendMessage: send });
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const entry = { at: FROM, focusBefore: "past", focusAfter: "future" };
  client.setQueryData(
    ["phrase-log"],
    [
      { ...entry, id: "one", text: "For the next demo, who could test the link?" },
      { ...entry, id: "two", text: "At the next handover, what could remind you?" },
    ],
  );
  render(
    <QueryClientProvider client={client}>
      <PhraseLog inCalls={[]} from={FROM} />
    </QueryClientProvider>,
  );
  const bin = screen.getAllByRole("button", { name: /^Take the entry of .* out of the log$/ })[0];
  fireEvent.click(bin as HTMLElement);
  fireEvent.click(bin as HTMLElement);
  expect(send).not.toHaveBeenCalled();
  const dialog = screen.getByRole("dialog", { name: /^Delete the entry of / });
  fireEvent.click(within(dialog).getByRole("button", { name: "Delete it" }));
  await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  expect(screen.queryByRole("dialog")).toBeNull();
  cleanup();
});
