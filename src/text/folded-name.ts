/** A person's name as it is compared: without blanks and dots, which everybody types differently, in one width. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').replace(/[\s·•・.‧∙⋅･]/gu, '');
}
