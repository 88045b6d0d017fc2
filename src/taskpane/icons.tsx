/** Icons of our own, drawn in the colour of the text; the words beside them say what they mean. */
const icon = (path: string) =>
  function Icon() {
    return (
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    );
  };

export const MoreIcon = icon('M3.5 8h.01M8 8h.01M12.5 8h.01');
export const LocateIcon = icon('M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z');
export const CheckIcon = icon('m3 8.5 3.2 3.2L13 4.8');
export const ErrorIcon = icon('M8 4.5v4M8 11.3v.01M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z');
export const WarningIcon = icon(
  'M8 6v3.2M8 11.6v.01M7 2.4 1.6 12a1.2 1.2 0 0 0 1 1.8h10.8a1.2 1.2 0 0 0 1-1.8L9 2.4a1.2 1.2 0 0 0-2 0Z',
);
export const InfoIcon = icon('M8 7.5v4M8 4.8v.01M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z');
