/** Annotations of GitHub Actions: workflow commands on standard output, one a line. */

import type { Words } from '../text/name.ts';
import { type Sealed, sealed } from './sealed.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** Relative to the root of the project, with `/`. */
  readonly file?: Words;
  /** Counted from 1; columns only where all is on one line, as GitHub demands. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export function writeWorkflowCommands(annotations: readonly Annotation[]): Sealed<string> {
  return sealed(annotations, (hidden) => hidden.map((annotation) => `${commandOf(annotation)}\n`).join(''));
}

function commandOf({ level, title, message, file, line, column, endLine, endColumn }: Annotation): string {
  const isOnOneLine = line === endLine;
  const properties = {
    file,
    line,
    endLine,
    col: isOnOneLine ? column : undefined,
    endColumn: isOnOneLine ? endColumn : undefined,
    title,
  };
  const stated = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  );
  return `::${level} ${stated.join(',')}::${escapedData(message)}`;
}

/** Else a line end would begin the next command, and `%0A` of a record would become a line end. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
