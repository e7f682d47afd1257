import { type LoadedRecord, loadRecord } from '../records/load-record.ts';
import type { RecordFile } from '../records/record-file.ts';
import { FileSequence } from '../store/file-sequence.ts';
import { type Failure, whyUnreadable } from '../store/files.ts';
import { readFileBriefly } from '../store/read-file.ts';
import { systemCode } from '../store/system-error.ts';
import type { Workspace } from '../store/workspace.ts';

/** Reads record files of one workspace; what cannot be read is noted, and the work goes on. */
export class RecordReader {
  readonly failures: Failure[] = [];
  private readonly workspace: Workspace;
  private sequence: FileSequence | undefined;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** Announces which files will be read, in this order. */
  expect(files: readonly RecordFile[]): void {
    this.sequence = new FileSequence(files.map(({ file }) => this.pathOf(file)));
  }

  /** To be called when all that was announced has been read. */
  end(): void {
    this.sequence?.end();
    this.sequence = undefined;
  }

  read(file: RecordFile): LoadedRecord | undefined {
    const path = this.pathOf(file.file);
    try {
      return loadRecord(file, this.sequence?.read(path) ?? readFileBriefly(path));
    } catch (error) {
      // Somebody may remove a file while we work: it is no longer part of the workspace. A name that is not UTF-8 was
      // mangled when it was listed, and can only be found again by its owner.
      if (systemCode(error) !== 'ENOENT' || file.file.includes('\uFFFD')) {
        this.failures.push({ file: file.file, problem: whyUnreadable(error) });
      }
      return undefined;
    }
  }

  /** The same file once more, for whoever needs its text later; `undefined` where it is gone. */
  readAgain(file: string): LoadedRecord | undefined {
    const kind = this.workspace.kindOf(file);
    if (kind === undefined) return undefined;
    try {
      return loadRecord({ kind, file }, readFileBriefly(this.pathOf(file)));
    } catch {
      return undefined;
    }
  }

  private pathOf(file: string): string {
    return `${this.workspace.root}/${file}`;
  }
}
