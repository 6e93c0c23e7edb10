/** The log's line about calls: every entry kept there, and which of them the meter leaves out. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import { expect, test } from "vitest";
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
