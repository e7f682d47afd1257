const STEERING = /(?![\n\t])[\p{Cc}\u{061C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2028}\u{2029}\u{2066}-\u{2069}]/gu;

/**
 * The text without what a reader does not see but obeys: control characters (but line breaks and tabs) and the marks
 * that turn the direction of writing (UAX #9), which make a name read backwards and swap what stands beside it.
 */
export function withoutSteering(text: string): string {
  return text.replace(STEERING, '');
}
