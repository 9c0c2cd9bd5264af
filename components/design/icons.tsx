/** Icons are drawn, not fonts: shape tells the severity as well as colour does. */
export function SeverityIcon({ severity }: { readonly severity: 'block' | 'warn' | 'advise' | 'clean' }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes[severity]}
    </svg>
  );
}

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const shapes = {
  block: (
    <g {...stroke}>
      <path d="M6.6 2.5h6.8l4.1 4.1v6.8l-4.1 4.1H6.6l-4.1-4.1V6.6z" />
      <path d="M10 6v4.6M10 13.6v.1" />
    </g>
  ),
  warn: (
    <g {...stroke}>
      <path d="M10 2.8 18 16.8H2z" />
      <path d="M10 8v4M10 14.4v.1" />
    </g>
  ),
  advise: (
    <g {...stroke}>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.2v4.4M10 6.4v.1" />
    </g>
  ),
  clean: (
    <g {...stroke}>
      <circle cx="10" cy="10" r="7.5" />
      <path d="m6.6 10.3 2.4 2.4 4.5-5" />
    </g>
  ),
} as const;
