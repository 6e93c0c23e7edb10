import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import Dexie, { type EntityTable } from "dexie";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createQueryClient } from "@/lib/queries/client";
import { type Live, live } from "@/lib/queries/live";

interface Cup {
  id: number;
  tea: string;
}
let db: Dexie & { cups: EntityTable<Cup, "id"> };
let client: QueryClient;

beforeEach(() => {
  db = new Dexie(`cups-${crypto.randomUUID()}`) as typeof db;
  db.version(1).stores({ cups: "id" });
  client = createQueryClient();
});
afterEach(async () => {
  client.clear();
  await db.delete();
});

function Cups({ query }: { query: Live<Cup[], string> }) {
  const { data, error } = useQuery(live(query));
  return <output>{error ? `error: ${error.message}` : (data ?? "nothing yet")}</output>;
}
const show = (query: Live<Cup[], string>) =>
  render(
    <QueryClientProvider client={client}>
      <Cups query={query} />
    </QueryClientProvider>,
  );
const teas: Live<Cup[], string>["open"] = async (rows) => rows.map((cup) => cup.tea).join(", ");

describe("live query", () => {
  test("reads once and then follows what is written elsewhere", async () => {
    const rows = vi.fn(() => db.cups.toArray());
    await db.cups.add({ id: 1, tea: "mint" });
    show({ key: ["cups"], rows, open: teas });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("mint"));
    expect(rows).toHaveBeenCalledTimes(1);

    await db.cups.add({ id: 2, tea: "oolong" });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("mint, oolong"));
    expect(rows).toHaveBeenCalledTimes(2);
  });

  test("an older answer that unseals slowly never replaces a newer one", async () => {
    let letFirstGo = () => {};
    let opened = 0;
    show({
      key: ["slow"],
      rows: () => db.cups.toArray(),
      open: async (rows) => {
        if (++opened === 1) await new Promise<void>((resolve) => (letFirstGo = resolve));
        return `${rows.length} cups`;
      },
    });
    await waitFor(() => expect(opened).toBe(1));
    await db.cups.add({ id: 1, tea: "mint" });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("1 cups"));
    letFirstGo();
    await db.cups.add({ id: 2, tea: "mint" });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("2 cups"));
  });

  test("an error of the first read and an error later both show", async () => {
    let isBroken = false;
    show({
      key: ["broken"],
      rows: () => db.cups.toArray(),
      open: (rows) => {
        if (isBroken) throw new Error("sealed with another key");
        return `${rows.length} cups`;
      },
    });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("0 cups"));
    isBroken = true;
    await db.cups.add({ id: 1, tea: "mint" });
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe("error: sealed with another key"),
    );
  });

  test("following ends when the query leaves the cache", async () => {
    const rows = vi.fn(() => db.cups.toArray());
    const view = show({ key: ["left"], rows, open: (found) => `${found.length} cups` });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("0 cups"));
    view.unmount();
    const readSoFar = rows.mock.calls.length;
    client.clear();
    const other = vi.fn(() => db.cups.toArray());
    show({ key: ["other"], rows: other, open: teas });
    await waitFor(() => expect(other).toHaveBeenCalled());
    await db.cups.add({ id: 1, tea: "mint" });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("mint"));
    expect(rows).toHaveBeenCalledTimes(readSoFar);
  });

  test("works while the browser says it is offline", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await db.cups.add({ id: 1, tea: "mint" });
    show({ key: ["offline"], rows: () => db.cups.toArray(), open: teas });
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("mint"));
  });
});
