/** One button that asks for the two sites, and nothing when they are open anyway. */
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { QueryProvider } from "@/components/ui/QueryProvider";
import { SiteAccessCard } from "@/components/welcome/SiteAccessCard";

const contains = vi.fn();
const request = vi.fn();
const event = { addListener: () => {}, removeListener: () => {} };
const show = () =>
  render(
    <QueryProvider>
      <SiteAccessCard />
    </QueryProvider>,
  );

beforeEach(() => {
  contains.mockReset();
  request.mockReset();
  Object.assign(browser.permissions, { contains, request, onAdded: event, onRemoved: event });
});

test("asks only for what is missing, and says what no means", async () => {
  contains.mockImplementation(async ({ origins }) => origins[0].includes("meet"));
  request.mockResolvedValue(false);
  show();
  fireEvent.click(await screen.findByRole("button", { name: "Give access to Meet and Zoom" }));
  expect(await screen.findByText(/You said no, and that is kept/)).toBeTruthy();
  expect(request.mock.calls).toEqual([[{ origins: ["https://*.zoom.us/*"] }]]);
});

test("says so once access was given", async () => {
  contains.mockResolvedValue(false);
  request.mockImplementation(async () => {
    contains.mockResolvedValue(true);
    return true;
  });
  show();
  fireEvent.click(await screen.findByRole("button"));
  expect(await screen.findByText(/Meet and Zoom are open to me/)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("shows nothing when both sites are open", async () => {
  contains.mockResolvedValue(true);
  const { container } = show();
  await vi.waitFor(() => expect(contains).toHaveBeenCalledTimes(2));
  expect(container.textContent).toBe("");
});
