export interface ExifOptions {
  readonly isLittle?: boolean;
  /** The type of the value: 3 is SHORT, as the standard has it; 4 is LONG, as some programs write. */
  readonly type?: 3 | 4;
}

/** A TIFF block with one directory that says how the camera was held. */
export function tiffOf(orientation: number, { isLittle = false, type = 3 }: ExifOptions = {}): Uint8Array {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, 8, isLittle);
  view.setUint16(8, 1, isLittle);
  view.setUint16(10, 0x0112, isLittle);
  view.setUint16(12, type, isLittle);
  view.setUint32(14, 1, isLittle);
  if (type === 3) view.setUint16(18, orientation, isLittle);
  else view.setUint32(18, orientation, isLittle);
  return bytes;
}
