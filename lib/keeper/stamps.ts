/** Hands out hybrid logical clocks inside a write; the last one lies in `meta`. */
import { nextStamp } from "@/lib/storage/hlc";
import type { Keeper } from "./keeper";

/** Makes `count` stamps in order. Call inside a transaction that may write `meta`. */
export async function takeStamps(
  keeper: Keeper,
  device: string,
  count: number,
): Promise<readonly string[]> {
  const row = await keeper.db.meta.get("hlc");
  let last = typeof row?.value === "string" ? row.value : "";
  const stamps: string[] = [];
  for (let i = 0; i < count; i++) {
    last = nextStamp(last, keeper.now(), device);
    stamps.push(last);
  }
  if (count > 0) await keeper.db.meta.put({ key: "hlc", value: last });
  return stamps;
}
