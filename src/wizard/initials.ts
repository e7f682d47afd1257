/**
 * Initials of Chinese names in pinyin. The library weighs 0.3 MB and takes 0.1 s to load, so it is loaded when somebody
 * is asked. Letters and digits stay as they are.
 */
export async function loadInitials(): Promise<(name: string) => string> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  return (name) => {
    let letters = known.get(name);
    if (letters === undefined) {
      const first = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' });
      letters = first.join('').toLowerCase();
      known.set(name, letters);
    }
    return letters;
  };
}
