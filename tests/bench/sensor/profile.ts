/**
 * Charges each sample of a V8 CPU profile to the nearest frame above it that is the extension's: one
 * profile of the page covers all worlds of its main thread.
 */

interface Node {
  readonly id: number;
  readonly callFrame: {
    readonly url: string;
    readonly functionName: string;
    readonly columnNumber?: number;
  };
  readonly children?: readonly number[];
}
export interface Profile {
  readonly nodes: readonly Node[];
  readonly samples?: readonly number[];
  /** Microseconds between samples. */
  readonly timeDeltas?: readonly number[];
}

/** Not work: between two of these lies one task, as far as samples can tell. */
const IDLE = ["(idle)", "(program)", "(root)"];

export interface Share {
  readonly ownMs: number;
  /** The most that lies in one task. */
  readonly longestMs: number;
  /** Where it went: "name:column ms" of the built script, dearest first. */
  readonly dearest: readonly string[];
}

export function shareOf(profile: Profile): Share {
  const parents = new Map<number, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const node of profile.nodes) {
    for (const child of node.children ?? []) parents.set(child, node.id);
  }
  const isOurs = new Map<number, boolean>();
  const ours = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const known = isOurs.get(id);
    if (known !== undefined) return known;
    const url = nodes.get(id)?.callFrame.url ?? "";
    // The nearest frame with an address decides; native frames have none.
    const answer = url === "" ? ours(parents.get(id)) : url.startsWith("chrome-extension://");
    isOurs.set(id, answer);
    return answer;
  };
  const nearest = (id: number): string => {
    const node = nodes.get(id);
    if (node?.callFrame.url) return `${node.callFrame.functionName}:${node.callFrame.columnNumber}`;
    return nearest(parents.get(id) ?? 0);
  };
  const costs = new Map<string, number>();
  let own = 0;
  let task = 0;
  let longest = 0;
  profile.samples?.forEach((id, i) => {
    const us = profile.timeDeltas?.[i + 1] ?? 0;
    if (IDLE.includes(nodes.get(id)?.callFrame.functionName ?? "")) task = 0;
    if (!ours(id)) return;
    own += us;
    costs.set(nearest(id), (costs.get(nearest(id)) ?? 0) + us);
    task += us;
    longest = Math.max(longest, task);
  });
  const dearest = [...costs]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([name, us]) => `${name} ${(us / 1000).toFixed(0)} ms`);
  return { ownMs: own / 1000, longestMs: longest / 1000, dearest };
}
