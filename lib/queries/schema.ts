/** Whether a newer edition wrote this database. Pages then show that and nothing else. */
import type { UseQueryOptions } from "@tanstack/react-query";
import { database } from "@/lib/storage/db";
import { isNewer } from "@/lib/storage/schema-guard";

export function schemaIsNewer(): UseQueryOptions<boolean> {
  return { queryKey: ["schema-is-newer"], queryFn: () => isNewer(database()) };
}
