/**
 * Saves what an owner types: a draft at every keystroke, the operation when typing rests or the
 * field is left. One request at a time, so a slow answer can never overwrite newer words. It tries
 * again until the keeper has answered and never drops a word by itself.
 */
import type { MeetingRecord } from "@/lib/core/events/record";

/** Typing rests this long before the operation is appended (promises.md, "Documents"). */
export const REST_MS = 2_000;
/** After this long without an answer it says so (promises R3). */
export const LATE_MS = 1_000;
/** Waits between tries; the last one repeats. A stopped worker wakes within 0.25 s (toolchain §3.2). */
export const RETRY_MS = [250, 500, 1_000, 2_000, 5_000] as const;

export interface Writer {
  draft(field: string, value: unknown): Promise<unknown>;
  commit(fields: Record<string, unknown>): Promise<unknown>;
  append(records: readonly MeetingRecord[]): Promise<unknown>;
}

/** `late`: not answered for a second, still trying. `reason`: the keeper's code, if it gave one. */
export type SaveState =
  | { readonly kind: "saved" | "saving" }
  | { readonly kind: "late"; readonly reason: string | null };

interface Entry {
  readonly value: unknown;
  /** What still has to be sent: the draft, the operation, or nothing until typing rests. */
  needs: "draft" | "commit" | "rest";
}
interface Job {
  readonly run: () => Promise<unknown>;
  readonly done: () => void;
}

export interface AutosaveOptions {
  readonly writer: Writer;
  /** Runs `run` once after so many ms, unless aborted. */
  readonly after: (ms: number, run: () => void, signal: AbortSignal) => void;
  readonly onState: (state: SaveState) => void;
}

export class Autosave {
  readonly #options: AutosaveOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #resting = new Map<string, AbortController>();
  #records: readonly MeetingRecord[] = [];
  #isBusy = false;
  #tries = 0;

  constructor(options: AutosaveOptions) {
    this.#options = options;
  }

  /** A keystroke: the draft now, the operation when typing rests. */
  type(field: string, value: unknown): void {
    this.#put(field, value, "draft");
    const rest = new AbortController();
    this.#resting.set(field, rest);
    this.#options.after(REST_MS, () => this.#leave([field]), rest.signal);
    this.#pump();
  }

  /** Something that changes by itself (the timer): the draft now, the operation when left. */
  hold(field: string, value: unknown): void {
    this.#put(field, value, "draft");
    this.#pump();
  }

  /** A choice: the operation now. */
  set(fields: Readonly<Record<string, unknown>>): void {
    for (const [field, value] of Object.entries(fields)) this.#put(field, value, "commit");
    this.#pump();
  }

  /** A field, the step or the page is left: every draft becomes an operation now. */
  leave(): void {
    this.#leave([...this.#entries.keys()]);
  }

  /**
   * The page goes away: what waits behind a request that may never be answered is sent beside it. The
   * keeper takes requests in the order they were sent, so the newest words stay.
   */
  flush(): void {
    const isUnderWay = this.#isBusy;
    this.leave();
    if (!isUnderWay) return;
    const { append, commit } = this.#options.writer;
    const all = [...this.#entries].map(([field, { value }]) => [field, value]);
    const last = [
      this.#records.length > 0 ? append(this.#records) : null,
      all.length > 0 ? commit(Object.fromEntries(all)) : null,
    ];
    for (const sent of last) {
      sent?.catch(() => {
        // Nobody is left to try again; a page that lives on after all still has it in its list.
      });
    }
  }

  append(records: readonly MeetingRecord[]): void {
    this.#records = [...this.#records, ...records];
    this.#pump();
  }

  /** Whether what is in the page is newer than what is stored. */
  isPending(field: string): boolean {
    return this.#entries.has(field);
  }

  #put(field: string, value: unknown, needs: Entry["needs"]): void {
    this.#resting.get(field)?.abort();
    this.#resting.delete(field);
    this.#entries.set(field, { value, needs });
  }

  #leave(fields: readonly string[]): void {
    for (const field of fields) {
      const entry = this.#entries.get(field);
      if (entry) entry.needs = "commit";
    }
    this.#pump();
  }

  #pump(): void {
    if (this.#isBusy) return;
    const job = this.#appendJob() ?? this.#commitJob() ?? this.#draftJob();
    if (!job) {
      this.#options.onState({ kind: "saved" });
      return;
    }
    this.#isBusy = true;
    if (this.#tries === 0) this.#options.onState({ kind: "saving" });
    void this.#try(job);
  }

  async #try(job: Job): Promise<void> {
    const { after, onState } = this.#options;
    const answered = new AbortController();
    after(LATE_MS, () => onState({ kind: "late", reason: null }), answered.signal);
    try {
      await job.run();
      job.done();
      this.#tries = 0;
      this.#isBusy = false;
      this.#pump();
    } catch (error) {
      this.#tryAgain(reasonOf(error));
    } finally {
      answered.abort();
    }
  }

  #tryAgain(reason: string | null): void {
    const wait = RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)] ?? LATE_MS;
    this.#tries += 1;
    // A stopped worker wakes and answers the second try: only the third is worth a word.
    if (reason !== null || this.#tries > 2) this.#options.onState({ kind: "late", reason });
    const again = () => {
      this.#isBusy = false;
      this.#pump();
    };
    this.#options.after(wait, again, NEVER);
  }

  #appendJob(): Job | null {
    const batch = this.#records;
    if (batch.length === 0) return null;
    const done = () => {
      this.#records = this.#records.filter((record) => !batch.includes(record));
    };
    return { run: () => this.#options.writer.append(batch), done };
  }

  #commitJob(): Job | null {
    const left = [...this.#entries].filter(([, { needs }]) => needs === "commit");
    if (left.length === 0) return null;
    const fields = Object.fromEntries(left.map(([field, { value }]) => [field, value]));
    const done = () => {
      for (const [field, entry] of left) {
        // Typed again meanwhile: the newer words are still to be sent.
        if (this.#entries.get(field) === entry) this.#entries.delete(field);
      }
    };
    return { run: () => this.#options.writer.commit(fields), done };
  }

  #draftJob(): Job | null {
    for (const [field, entry] of this.#entries) {
      if (entry.needs !== "draft") continue;
      const done = () => {
        // Left meanwhile: the operation is still to be sent.
        if (entry.needs === "draft") entry.needs = "rest";
      };
      return { run: () => this.#options.writer.draft(field, entry.value), done };
    }
    return null;
  }
}

/** What is typed must be saved however the page feels about it: this wait is never ended. */
const NEVER = new AbortController().signal;

/** The keeper's answers carry a code; "failed" is a worker that was just stopped. */
function reasonOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" && code !== "failed" ? code : null;
}
