/** A stored row as text, as it lies: sealed parts by their size, the key by its kind. Opens nothing. */
import { i18n } from "#i18n";

function isSealed(value: object): value is { data: ArrayBuffer } {
  return "iv" in value && "data" in value && value.data instanceof ArrayBuffer;
}

function shown(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isSealed(value)) return i18n.t("dashboard.data.sealed", { n: value.data.byteLength });
  if (Object.prototype.toString.call(value) === "[object CryptoKey]") {
    const { algorithm, extractable } = value as CryptoKey;
    return { algorithm: algorithm.name, extractable };
  }
  return value;
}

export function rowText(row: unknown): string {
  return JSON.stringify(row, shown, 1);
}
