/** How many meetings a limit on how long records stay would delete now. Counts; deletes nothing. */
import { mutationOptions } from "@tanstack/react-query";
import { olderMeetings } from "@/lib/storage/older-meetings";

/** Asked at a press and never kept: the number must be the one of this moment. `days` null: none go. */
export function countOlder() {
  return mutationOptions({
    mutationFn: async (days: number | null) =>
      days === null ? 0 : (await olderMeetings(days, Date.now())).length,
  });
}
