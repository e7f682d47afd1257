const UTF8_MARK = [0xef, 0xbb, 0xbf];
const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;
const LONGEST_DECLARATION = 200;

/**
 * The part in UTF-8, without a byte order mark. A part may be in UTF-16 too (ECMA-376 part 2, 6.2.3), and careless programs
 * write in the encoding of their system and say so.
 */
export function inUtf8(bytes: Buffer): Buffer {
  if (UTF8_MARK.every((byte, at) => bytes[at] === byte)) return bytes.subarray(UTF8_MARK.length);
  const encoding = encodingOf(bytes);
  if (encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding)) return bytes;
  return recoded(bytes, encoding) ?? bytes;
}

function encodingOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return DECLARED.exec(bytes.toString('latin1', 0, LONGEST_DECLARATION))?.[1];
}

function recoded(bytes: Buffer, encoding: string): Buffer | undefined {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    return Buffer.from(
      text.replace(DECLARED, (declaration, declared: string) => declaration.replace(declared, 'UTF-8')),
    );
  } catch {
    // Not an encoding, or none that is known: read as what it should be.
    return undefined;
  }
}
