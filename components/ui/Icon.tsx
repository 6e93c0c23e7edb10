/** The line icons of the house, 20 px, decoration only: the button around one carries the name. */
const paths = {
  move: (
    <path
      d="M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01"
      strokeWidth="2.2"
    />
  ),
  minimise: <path d="M5 10h10" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  check: <path d="M4.5 10.5l3.6 3.6 7.4-8" />,
  cross: <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />,
  ring: <circle cx="10" cy="10" r="5.4" />,
  undo: <path d="M7.5 4.5L4 8l3.5 3.5M4.5 8h7a4 4 0 0 1 0 8H9" />,
  say: (
    <path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h9A1.5 1.5 0 0 1 16 5.5v6a1.5 1.5 0 0 1-1.5 1.5H9.5L6 16v-3h-.5A1.5 1.5 0 0 1 4 11.5z" />
  ),
  star: <path d="M10 3.6l2 4.2 4.6.6-3.4 3.1.9 4.6-4.1-2.3-4.1 2.3.9-4.6L3.4 8.4 8 7.8z" />,
  note: <path d="M4.5 5.5h11M4.5 10h11M4.5 14.5h6.5" />,
  captions: (
    <>
      <rect x="3" y="5" width="14" height="10" rx="1.8" />
      <path d="M8.6 8.8a1.7 1.7 0 1 0 0 2.4M14 8.8a1.7 1.7 0 1 0 0 2.4" />
    </>
  ),
  back: <path d="M12 5.5L7.5 10l4.5 4.5" />,
  down: <path d="M5.5 8l4.5 4.5L14.5 8" />,
  forward: <path d="M8 5.5l4.5 4.5L8 14.5" />,
  calendar: (
    <>
      <rect x="3.8" y="5" width="12.4" height="11" rx="1.8" />
      <path d="M3.8 8.6h12.4M7 3.4v3M13 3.4v3" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="9" height="9" rx="1.8" />
      <path d="M4 12.5V5.5A1.5 1.5 0 0 1 5.5 4h7" />
    </>
  ),
  settings: (
    <>
      <circle cx="10" cy="10" r="2.4" />
      <path d="M10 3.5v2M10 14.5v2M3.5 10h2M14.5 10h2M5.4 5.4l1.4 1.4M13.2 13.2l1.4 1.4M14.6 5.4l-1.4 1.4M6.8 13.2l-1.4 1.4" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.8" />
      <path d="M7 9V6.8a3 3 0 0 1 6 0V9" />
    </>
  ),
  print: (
    <path d="M6 8V3.5h8V8M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-3A1.5 1.5 0 0 1 4.5 8h11A1.5 1.5 0 0 1 17 9.5v3a1.5 1.5 0 0 1-1.5 1.5H14M6 11.8h8v4.7H6z" />
  ),
  pause: <path d="M7.5 5v10M12.5 5v10" />,
  play: <path d="M7 5l8 5-8 5z" />,
  trash: <path d="M4.5 6h11M8 6V4.5h4V6M6 6l.7 9.5h6.6L14 6" />,
  more: <path d="M5 10v.01M10 10v.01M15 10v.01" strokeWidth="2.4" />,
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? "ic ic-s" : "ic"} viewBox="0 0 20 20" aria-hidden="true">
      {paths[name]}
    </svg>
  );
}
