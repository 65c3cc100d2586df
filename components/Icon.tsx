import type { JSX } from 'preact';

const shapes = {
  minus: () => <path d="M5 10h10" />,
  plus: () => <path d="M10 5v10M5 10h10" />,
  cross: () => <path d="m5 5 10 10M15 5 5 15" />,
  check: () => <path d="m4 10.5 4 4 8-9" />,
  down: () => <path d="m5.5 8 4.5 4.5L14.5 8" />,
  right: () => <path d="m8 5.5 4.5 4.5L8 14.5" />,
  left: () => <path d="M12 5.5 7.5 10l4.5 4.5" />,
  document: () => <path d="M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5" />,
  list: () => (
    <>
      <path d="M7.5 5H17M7.5 10H17M7.5 15H17" />
      <path d="M3.5 5h.01M3.5 10h.01M3.5 15h.01" stroke-width="2.2" />
    </>
  ),
  settings: () => (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
  brand: () => (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M6.2 8.3h7.6M6.2 12h4.6" />
    </>
  ),
} satisfies Record<string, () => JSX.Element>;

export type IconName = keyof typeof shapes;

/** A drawing that goes with words; hidden from screen readers. `size` in CSS pixels. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  const Shape = shapes[name];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <Shape />
    </svg>
  );
}
