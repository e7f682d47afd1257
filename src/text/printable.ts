/**
 * A text that cannot steer a terminal: control characters, which a file or its name may hold, are shown as pictures
 * (`␛`, `␊`), the marks that turn the direction of writing as `�`. One character stays one character.
 */
export function printable(text: string): string {
  return text.replace(STEERING, picture);
}

const STEERING = /[\p{Cc}\p{Cs}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{2028}\u{2029}]/gu;

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}
