/**
 * `npm run --silent phrase`: JSONL `{id, text}` on stdin → one prediction line each on stdout
 * (`{id, focus, issues, rewrite, asksForObservation, notice?}`), by the engine the helper runs.
 * A line that cannot be read is named on stderr, the rest go on, and the exit code is 1.
 */
import path from "node:path";
import { createInterface } from "node:readline";
import { parseMessagesFile } from "@wxt-dev/i18n/build";
import { z } from "zod";
import { MAX_DRAFT, rephrase } from "../../lib/core/phrase/index";
import { predict } from "./phrase-prediction";
import { reason, withoutMark } from "./read-stream";

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
const words = await parseMessagesFile(path.resolve(import.meta.dirname, "../../lib/words/en.yml"));
const notices = new Map(
  words.flatMap((word) => (word.type === "simple" ? [[word.key.join("."), word.message]] : [])),
);

if (process.argv.length > 2) {
  console.error("usage: npm run --silent phrase < drafts.jsonl");
  process.exit(2);
}

/** Throws one line of text when it is no draft. */
function draftOf(line: string): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(line));
  } catch {
    throw new Error("is not JSON");
  }
  const draft = Line.safeParse(value);
  if (!draft.success) throw new Error(`is no draft (${reason(draft.error)})`);
  return draft.data;
}

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (line.trim() === "") continue;
  try {
    const { id, text } = draftOf(line);
    const prediction = predict(rephrase(text), (kind) => notices.get(`phrase.notice.${kind}`));
    const cut = text.length > MAX_DRAFT ? notices.get("phrase.cut") : undefined;
    const notice = [prediction.notice, cut?.replace("{count}", MAX_DRAFT.toLocaleString("en"))]
      .filter(Boolean)
      .join(" ");
    process.stdout.write(
      `${JSON.stringify({ id, ...prediction, ...(notice ? { notice } : {}) })}\n`,
    );
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
