import type { Markup, Place } from '../xml/markup.ts';
import type { Splice } from '../xml/splices.ts';

/** Where an element stands in its part. */
export interface Child extends Place {
  readonly name: string;
  readonly nameEnd: number;
  readonly isEmpty: boolean;
  /** Where something can be put in behind its last child; for `<a/>` there is no such place. */
  readonly innerEnd: number;
  readonly attribute: (name: string) => Place | undefined;
}

/**
 * Goes through the children of the element that was opened last, closes it, and tells where it stands.
 *
 * @param names attributes whose places are kept
 */
export function readElement(markup: Markup, visit: (name: string) => void, names: readonly string[] = []): Child {
  const { name, start, nameEnd, isEmpty } = markup;
  const places = new Map(names.map((attribute) => [attribute, markup.attributePlace(attribute)]));
  markup.eachChild(visit);
  const { start: innerEnd, end } = markup;
  return { name, start, end, nameEnd, isEmpty, innerEnd, attribute: (attribute) => places.get(attribute) };
}

/** The same where the children do not matter. */
export function placeOfElement(markup: Markup, names: readonly string[] = []): Child {
  return readElement(markup, () => undefined, names);
}

/** Puts something in behind the last child of an element, and opens it where it was `<a/>`. */
export function appended(bytes: Buffer, element: Child, text: string): Splice[] {
  if (!element.isEmpty) return [{ start: element.innerEnd, end: element.innerEnd, text }];
  const tag = bytes.toString('utf8', element.start + 1, element.nameEnd);
  return [{ start: element.end - '/>'.length, end: element.end, text: `>${text}</${tag}>` }];
}

/** Gives an attribute a value, whether it was there or not. */
export function withAttribute(element: Child, name: string, value: string): Splice {
  const place = element.attribute(name);
  return place === undefined
    ? { start: element.nameEnd, end: element.nameEnd, text: ` ${name}="${value}"` }
    : { ...place, text: value };
}
