/** A drawn face for a practice call: plain shapes, nobody in particular. Decoration only. */
import type { PersonKey } from "@/lib/core/practice/script";

interface Look {
  readonly wall: string;
  readonly skin: string;
  readonly hair: string;
  readonly shirt: string;
  readonly cut: "bob" | "short" | "bun" | "crop" | "long";
}

const LOOKS: Readonly<Record<PersonKey, Look>> = {
  you: { wall: "#4b5148", skin: "#c99877", hair: "#4a3626", shirt: "#5f7a6c", cut: "crop" },
  priya: { wall: "#564e49", skin: "#9c6b4d", hair: "#1f1a18", shirt: "#b9a88b", cut: "bob" },
  jonas: { wall: "#464d54", skin: "#7f5236", hair: "#15110f", shirt: "#a69a82", cut: "short" },
  mei: { wall: "#4c4952", skin: "#cd966c", hair: "#241d1d", shirt: "#8b7d92", cut: "bun" },
  tom: { wall: "#4a4f54", skin: "#d9ab8c", hair: "#2f2a27", shirt: "#6d7f8d", cut: "long" },
};

const HAIR: Readonly<Record<Look["cut"], React.ReactNode>> = {
  bob: (
    <path d="M118 96c0-36 16-52 42-52s42 16 42 52v42c0 10-14 12-16 2l-4-54c-24 4-38-4-44-12-2 10-4 14-4 22v44c-2 10-16 8-16-2z" />
  ),
  short: (
    <path d="M124 86c-2-28 12-42 36-42s38 14 36 42c-6-10-10-14-14-18-16 4-32 4-44 0-4 4-8 8-14 18z" />
  ),
  bun: (
    <>
      <circle cx="160" cy="40" r="15" />
      <path d="M121 100c-4-36 12-52 39-52s43 16 39 52c-4-18-10-26-16-30-16 2-30 2-46 0-6 4-12 12-16 30z" />
    </>
  ),
  crop: (
    <path d="M125 84c0-26 14-38 35-38 22 0 36 12 35 38-4-8-8-12-11-20-14 6-34 6-48 2-4 6-8 10-11 18z" />
  ),
  long: (
    <path d="M122 98c-6-38 12-54 38-54 28 0 44 16 38 54-2-12-6-20-12-28-20 2-40-2-50-8-4 10-10 20-14 36z" />
  ),
};

export function Portrait({ who }: { who: PersonKey }) {
  const { wall, skin, hair, shirt, cut } = LOOKS[who];
  return (
    <svg viewBox="0 0 320 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="320" height="200" fill={wall} />
      <path d="M84 200c4-40 34-54 76-54s72 14 76 54z" fill={shirt} />
      <path d="M142 124h36v28a18 14 0 0 1-36 0z" fill={skin} filter="brightness(.84)" />
      <ellipse cx="160" cy="94" rx="33" ry="42" fill={skin} />
      <g fill={hair}>{HAIR[cut]}</g>
    </svg>
  );
}
