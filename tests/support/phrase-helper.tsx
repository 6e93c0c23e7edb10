/** The phrase helper on a page, and the presses its tests share. */
import { fireEvent, render, screen } from "@testing-library/react";
import { vi } from "vitest";
import { PhraseHelper, type PhraseHelperProps } from "@/components/phrase/PhraseHelper";

export function helper(props: Partial<PhraseHelperProps> = {}) {
  const onCopy = vi.fn(async () => true);
  const onKeep = vi.fn(async () => true);
  render(<PhraseHelper model={null} onCopy={onCopy} onKeep={onKeep} {...props} />);
  return { onCopy, onKeep };
}
export const type = (text: string) =>
  fireEvent.change(screen.getByLabelText("Your draft"), { target: { value: text } });
export const press = (name: RegExp | string) =>
  fireEvent.click(screen.getByRole("button", { name }));
export const FACT = "You sent the wrong key to the tenant on Monday.";
