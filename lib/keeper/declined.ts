/**
 * Remembers "Not this call" for as long as that sitting may last, so that a reload does not start
 * to count again. Holds a salted hash of the address and a tab number, nothing that was counted.
 */
import { z } from "zod";
import type { Keeper } from "./keeper";
import { DECLINED_MS, SITTING_MS } from "./sitting";

const Declined = z.array(z.object({ roomHash: z.string(), tabId: z.number(), at: z.number() }));
type Declined = z.infer<typeof Declined>;

async function read(keeper: Keeper): Promise<Declined> {
  const row = await keeper.db.meta.get("declined");
  const parsed = Declined.safeParse(row?.value);
  if (!parsed.success) return [];
  return parsed.data.filter(({ at }) => keeper.now() - at < DECLINED_MS);
}

export function decline(keeper: Keeper, roomHash: string, tabId: number): Promise<void> {
  return keeper.inOrder(async () => {
    const before = await read(keeper);
    const value: Declined = [...before, { roomHash, tabId, at: keeper.now() }];
    await keeper.db.meta.put({ key: "declined", value });
  });
}

/** In the same tab for hours, in any other tab for the length of a sitting's pause. */
export async function isDeclined(
  keeper: Keeper,
  roomHash: string,
  tabId: number,
): Promise<boolean> {
  const list = await read(keeper);
  return list.some(
    (one) =>
      one.roomHash === roomHash && (one.tabId === tabId || keeper.now() - one.at < SITTING_MS),
  );
}

/** The owner wants this address counted after all, in every tab. */
export function takeBackDecline(keeper: Keeper, roomHash: string): Promise<void> {
  return keeper.inOrder(async () => {
    const value = (await read(keeper)).filter((one) => one.roomHash !== roomHash);
    await keeper.db.meta.put({ key: "declined", value });
  });
}
