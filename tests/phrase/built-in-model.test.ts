/** The boundary to the built-in model: it may hang, throw or be missing, and nothing comes of it. */
import { expect, test } from "vitest";
import { askModel, availabilityOf, type BuiltInModel } from "@/components/phrase/built-in-model";
import { rephrase } from "@/lib/core/phrase/index";

const DRAFT = "You sent the wrong key to the tenant on Monday.";
const never = new Promise<never>(() => undefined);
const hangs: BuiltInModel = {
  availability: async () => "available",
  create: async () => ({ prompt: () => never, destroy: () => undefined }),
};

test("a model that hangs ends with our signal, not with its own", async () => {
  const stop = new AbortController();
  const asked = askModel(hangs, DRAFT, rephrase(DRAFT), {}, stop.signal);
  stop.abort();
  expect(await asked).toEqual([]);
});

test("a stopped signal asks nobody", async () => {
  let created = 0;
  const counts: BuiltInModel = {
    ...hangs,
    create: async () => {
      created += 1;
      return { prompt: () => never, destroy: () => undefined };
    },
  };
  expect(await askModel(counts, DRAFT, rephrase(DRAFT), {}, AbortSignal.abort())).toEqual([]);
  expect(created).toBe(0);
});

test("a session made after we stopped waiting is let go at once", async () => {
  const destroyed: string[] = [];
  let finish: (session: { prompt: () => Promise<never>; destroy(): void }) => void = () =>
    undefined;
  const slow: BuiltInModel = {
    ...hangs,
    create: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  };
  const stop = new AbortController();
  const asked = askModel(slow, DRAFT, rephrase(DRAFT), {}, stop.signal);
  stop.abort();
  expect(await asked).toEqual([]);
  finish({ prompt: () => never, destroy: () => destroyed.push("late") });
  await expect.poll(() => destroyed).toEqual(["late"]);
});

test("a model that is missing or cannot say whether it is there is unavailable", async () => {
  expect(await availabilityOf(null)).toBe("unavailable");
  const broken = { ...hangs, availability: () => Promise.reject(new Error("gone")) };
  expect(await availabilityOf(broken)).toBe("unavailable");
});
