import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { AccessNotice } from "@/components/ui/AccessNotice";
import { QueryProvider } from "@/components/ui/QueryProvider";

const ZOOM = "https://*.zoom.us/*";
let allowed: Set<string>;
const request = vi.fn();
let changed = () => {};

beforeEach(() => {
  allowed = new Set(["https://meet.google.com/*", ZOOM]);
  request.mockReset();
  const event = { addListener: (run: () => void) => (changed = run), removeListener: () => {} };
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((one) => allowed.has(one)),
    request,
    onAdded: event,
    onRemoved: event,
  };
  Object.assign(browser, { permissions });
});
const show = () =>
  render(
    <QueryProvider>
      <AccessNotice />
    </QueryProvider>,
  );

describe("access", () => {
  test("nothing is said while both sites are allowed", async () => {
    const { container } = show();
    await waitFor(() => expect(container.textContent).toBe(""));
    allowed.delete(ZOOM);
    changed();
    await screen.findByText("The browser withdrew access to Zoom.");
  });

  test("one press asks once, for the withdrawn site only; the notice goes with the yes", async () => {
    allowed.delete(ZOOM);
    request.mockImplementation(async () => {
      allowed.add(ZOOM);
      return true;
    });
    show();
    fireEvent.click(await screen.findByRole("button", { name: "Allow Zoom again" }));
    await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
    expect(request.mock.calls).toEqual([[{ origins: [ZOOM] }]]);
  });

  test("a no is said in words, and the button stays", async () => {
    allowed.clear();
    request.mockResolvedValue(false);
    show();
    fireEvent.click(
      await screen.findByRole("button", { name: "Allow Google Meet and Zoom again" }),
    );
    expect((await screen.findByRole("status")).textContent).toContain("The browser said no.");
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });
});
