import type { LineCounter } from 'yaml';
import type { Path, Range } from '../findings/finding.ts';
import { placeIn } from './fast/place.ts';
import { locate } from './locate.ts';
import { linesOf, rangeBetween } from './positions.ts';
import { parsePrecisely, type Source } from './source.ts';

/** A search costs as much as reading the text once: of one text many fields are found by reading it precisely once. */
const MOST_SEARCHES = 20;

const asItStands = (offset: number) => offset;

/** Where the fields of one text stand: quickly where it is an ordinary record, precisely where it is not. */
export class Places {
  private readonly text: string;
  private source: Source | undefined;
  private lines: LineCounter | undefined;
  private searches = 0;

  /** @param source where the text has been read precisely already, as has every one that is not as it should be */
  constructor(text: string, source?: Source) {
    this.text = text;
    this.source = source;
  }

  /** The place of a field, of its key, or of the nearest thing around it. */
  of(path: Path, isAboutKey = false): Range {
    if (this.source === undefined && this.searches < MOST_SEARCHES) {
      this.searches += 1;
      const place = placeIn(this.text, path, isAboutKey);
      if (place !== undefined) {
        this.lines ??= linesOf(this.text);
        return rangeBetween({ lines: this.lines, inFile: asItStands }, ...place);
      }
    }
    this.source ??= parsePrecisely(this.text).source;
    return locate(this.source, path, isAboutKey);
  }
}
