/** Digits that Excel keeps of a number; what stands behind them is noise of the reckoning (0.30000000000000004). */
const SIGNIFICANT = 15;
/** Whole numbers up to it, and their neighbours, are told apart. */
const LARGEST_WHOLE = 2 ** 53;

/** A number in digits, without an exponent wherever a person would write none. */
export function plainNumber(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) <= LARGEST_WHOLE) return String(number);
  const rounded = Number(number.toPrecision(SIGNIFICANT));
  const text = String(Number.isInteger(number) ? number : rounded);
  return text.includes('e-') ? withoutExponent(rounded) : text;
}

const MOST_DECIMALS = 100;

function withoutExponent(number: number): string {
  const [digits = '', exponent = ''] = number.toExponential().split('e-');
  const decimals = Number(exponent) + (digits.split('.')[1]?.length ?? 0);
  return decimals > MOST_DECIMALS ? String(number) : number.toFixed(decimals);
}
