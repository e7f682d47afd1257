/** A number of 32 bits for a text: equal texts have equal ones; different texts now and then too. */
export type Fingerprint = (text: string) => number;

/** FNV-1a over UTF-16 units: quick, for comparing within one run. Never stored: an ID number could be found by trying. */
export const quickFingerprint: Fingerprint = (text) => {
  let hashed = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hashed = Math.imul(hashed ^ text.charCodeAt(index), 0x01000193);
  }
  return hashed >>> 0;
};
