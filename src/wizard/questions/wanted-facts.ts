/** Whether a category's `requires`, a JSON Schema, speaks of a fact: anywhere in it, alternatives too. */
export function isFactOf(requires: unknown, fact: string): boolean {
  if (Array.isArray(requires)) return requires.some((part) => isFactOf(part, fact));
  if (typeof requires !== 'object' || requires === null) return false;
  return Object.entries(requires).some(([key, part]) => {
    if (key === 'required') return Array.isArray(part) && part.includes(fact);
    if (key === 'properties') return typeof part === 'object' && part !== null && Object.hasOwn(part, fact);
    return isFactOf(part, fact);
  });
}
