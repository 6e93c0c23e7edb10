/** Says which stage the demo has reached, and takes its picture when asked to. */
import { mkdirSync } from "node:fs";
import path from "node:path";

export interface Shooter {
  screenshot(options: { path: string }): Promise<unknown>;
}

export interface Stages {
  /** Numbered in order; pictures are `01-welcome.png` … */
  reached(name: string, sentence: string, shooter: Shooter): Promise<void>;
  readonly pictures: readonly string[];
}

export function makeStages(folder: string | null, say: (line: string) => void): Stages {
  const pictures: string[] = [];
  let order = 0;
  if (folder) mkdirSync(folder, { recursive: true });
  return {
    pictures,
    async reached(name, sentence, shooter) {
      order++;
      say(`${order}. ${sentence}`);
      if (!folder) return;
      const file = path.join(folder, `${String(order).padStart(2, "0")}-${name}.png`);
      await shooter.screenshot({ path: file });
      pictures.push(file);
    },
  };
}
