import type { Finding, Range, Related, RelatedField, Violation } from '../findings/finding.ts';
import { inOrder } from '../findings/order.ts';
import type { Message } from '../messages/catalogue.ts';
import type { Policy } from '../model/policy.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { detachedParts, detachedText } from '../text/detached.ts';
import { IGNORE_MARK } from '../yaml/ignore-mark.ts';
import { Places } from '../yaml/places.ts';
import type { Source } from '../yaml/source.ts';
import type { CheckOptions } from './check-options.ts';
import { findIgnores, type Ignores } from './ignores.ts';
import type { Selection } from './selection.ts';
import { silence } from './silence.ts';

const FILE_START: Range = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** Hundreds of records may point to the same few others, which are not read again for each. */
const MOST_REMEMBERED = 64;

/** Turns what the stages say of a file into findings with places: the only one that knows both. */
export class FindingCollector {
  private readonly policy: Policy;
  private readonly selection: Selection;
  private readonly readAgain: (file: string) => LoadedRecord | undefined;
  private readonly isPlaceless: CheckOptions['isPlaceless'];
  private readonly findings: Finding[] = [];
  private readonly ignores = new Map<string, Ignores>();
  /** Files with ignores in which some appointment is over. */
  private readonly ended = new Set<string>();
  private readonly later = new Map<string, Violation[]>();
  private readonly others = new Map<string, Places | undefined>();
  private cut = { text: '', lines: [] as string[], excerpts: [] as string[] };
  /** Lists and groups that many messages share, such as the words of the policy, with their copies. */
  private readonly copies = new WeakMap<object, object>();

  constructor(
    policy: Policy,
    selection: Selection,
    readAgain: (file: string) => LoadedRecord | undefined,
    isPlaceless: CheckOptions['isPlaceless'],
  ) {
    this.policy = policy;
    this.selection = selection;
    this.readAgain = readAgain;
    this.isPlaceless = isPlaceless;
  }

  /**
   * All that is wrong with one file as long as its text is at hand.
   *
   * @param hasEnded whether it holds an appointment that is over
   * @returns whether there is nothing to say of it, now or later
   */
  add(file: string, loaded: LoadedRecord, ofRules: readonly Violation[], hasEnded = () => false): boolean {
    const { text = '' } = loaded;
    for (const { rule, range, ...told } of loaded.syntax) {
      if (this.selection.isOn(rule)) this.push(file, text, range, { rule, ...told, path: [] });
    }
    const violations = [...loaded.violations, ...ofRules];
    if (violations.length > 0) this.locateAll(file, text, loaded.source, violations);
    const hasIgnores = text.includes(IGNORE_MARK);
    if (hasIgnores) {
      this.ignores.set(file, findIgnores(text));
      if (hasEnded()) this.ended.add(file);
    }
    return !hasIgnores && violations.length === 0 && loaded.syntax.length === 0;
  }

  /** What the rules about all records together say of a file that was read before. */
  addLater(file: string, violation: Violation): void {
    const violations = this.later.get(file);
    if (violations) violations.push(violation);
    else this.later.set(file, [violation]);
  }

  finish(isIgnoringAllowed: boolean): { findings: Finding[]; ignored: readonly Finding[] } {
    for (const [file, violations] of this.later) {
      const loaded = this.readAgain(file);
      this.locateAll(file, loaded?.text ?? '', loaded?.source, violations);
    }
    if (!isIgnoringAllowed) return { findings: inOrder(this.findings), ignored: [] };
    const { isOn, asksOpen } = this.selection;
    const wouldUse = (rule: RuleId, file: string) => isOn(rule) && !(asksOpen(rule) && this.ended.has(file));
    const { findings, ignored, unused } = silence(inOrder(this.findings), this.ignores, wouldUse);
    if (!isOn('unused-ignore')) return { findings: [...findings], ignored };
    // Those of a file come together: it is read once more, not once for each.
    let read = { file: '', text: '' };
    const idle = unused.map(({ file, message, range }) => {
      if (read.file !== file) read = { file, text: this.readAgain(file)?.text ?? '' };
      return this.findingAt(file, read.text, range, { rule: 'unused-ignore' as RuleId, message, path: [] });
    });
    return { findings: inOrder([...findings, ...idle]), ignored };
  }

  private locateAll(file: string, text: string, known: Source | undefined, violations: readonly Violation[]): void {
    const places = this.isPlaceless?.(file) === true && known === undefined ? undefined : new Places(text, known);
    for (const violation of violations) {
      if (!this.selection.isOn(violation.rule)) continue;
      const range = places?.of(violation.path, violation.isAboutKey) ?? FILE_START;
      this.push(file, text, range, violation, places);
    }
  }

  private push(file: string, text: string, range: Range, violation: Violation, places?: Places): void {
    this.findings.push(this.findingAt(file, text, range, violation, places));
  }

  private findingAt(file: string, text: string, range: Range, violation: Violation, places?: Places): Finding {
    const { rule, message, path, absent, severity, suggestion, related } = violation;
    const clause = violation.clause ?? this.policy.rules?.[rule];
    return {
      rule,
      severity: this.selection.severityOf(rule, severity),
      message: this.forKeeping(message),
      file,
      range,
      ...(path.length > 0 && { path }),
      ...(clause !== undefined && { clause }),
      ...(absent !== undefined && { absent }),
      ...(suggestion !== undefined && { suggestion: detachedText(suggestion) }),
      ...(related && { related: related.map((field) => this.relate(file, places, field)) }),
      excerpt: this.lineAt(text, range.line),
    };
  }

  /** The text is cut into lines once, and each line copied once, however many findings there are in it. */
  private lineAt(text: string, line: number): string {
    if (this.cut.text !== text) this.cut = { text, lines: text.split('\n'), excerpts: [] };
    const { lines, excerpts } = this.cut;
    excerpts[line] ??= detachedText(lines[line - 1]?.replace(/\r$/, '') ?? '');
    return excerpts[line];
  }

  /** All findings are kept, of a register in which everything is wrong, but not the texts of its files. */
  private forKeeping(message: Message): Message {
    return detachedParts(message, this.copies);
  }

  private relate(file: string, places: Places | undefined, field: RelatedField): Related {
    const other = field.file ?? file;
    const where = other === file ? places : this.placesOf(other);
    return { file: other, range: where?.of(field.path) ?? FILE_START, message: this.forKeeping(field.message) };
  }

  /** Those that were asked for last are kept. */
  private placesOf(file: string): Places | undefined {
    const { others } = this;
    const places = others.has(file) ? others.get(file) : this.placesAgain(file);
    others.delete(file);
    others.set(file, places);
    const [oldest] = others.keys();
    if (others.size > MOST_REMEMBERED && oldest !== undefined) others.delete(oldest);
    return places;
  }

  private placesAgain(file: string): Places | undefined {
    const loaded = this.readAgain(file);
    return loaded?.text === undefined ? undefined : new Places(loaded.text, loaded.source);
  }
}
