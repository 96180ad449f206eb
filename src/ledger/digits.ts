/** The digits of a number. Apart from the rest, because the browser's search needs no more of it. */

/** A plain decimal string without exponent; toLocaleString is right but slow, so only where it is needed. */
export const plainDigits = (value: number): string => {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
};
