/** What the header of a picture tells. */
export interface PictureHeader {
  readonly width: number;
  readonly height: number;
  readonly isTurned: boolean;
}

const SIGNATURE_LENGTH = 8;
const IHDR = 0x49484452;
const IEND = 0x49454e44;

/** The first chunk must be IHDR (PNG specification, 5.6). A file without its last chunk was cut short. */
export function readPngHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < SIGNATURE_LENGTH + 25 || view.getUint32(SIGNATURE_LENGTH + 4) !== IHDR) return undefined;
  if (!hasEnd(view)) return undefined;
  return {
    width: view.getUint32(SIGNATURE_LENGTH + 8),
    height: view.getUint32(SIGNATURE_LENGTH + 12),
    isTurned: false,
  };
}

/** Walks from chunk to chunk: length, type, data, checksum. */
function hasEnd(view: DataView): boolean {
  let position = SIGNATURE_LENGTH;
  while (position + 12 <= view.byteLength) {
    if (view.getUint32(position + 4) === IEND) return true;
    position += 12 + view.getUint32(position);
  }
  return false;
}
