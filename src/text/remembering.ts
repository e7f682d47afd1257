/** In UTF-16 units: longer texts hardly ever come twice. */
const LONGEST = 40;

/**
 * The same function of texts, which does its work once for a short text that comes again and again, as days and places
 * in a list do. It holds so many at most, and then begins anew.
 */
export function remembering(work: (text: string) => string, most = 4096): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
