import { systemCode } from '../errors.ts';
import { type Failure, type RecordFile, whyUnreadable } from '../workspace/files.ts';
import { type LoadedRecord, loadRecord } from '../workspace/load-record.ts';
import { readFileBriefly } from '../workspace/read-file.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Reads record files of one workspace; what cannot be read is noted, and the work goes on. */
export class RecordReader {
  readonly failures: Failure[] = [];
  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  read(file: RecordFile): LoadedRecord | undefined {
    try {
      return loadRecord(file, readFileBriefly(`${this.workspace.root}/${file.file}`));
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
      return loadRecord({ kind, file }, readFileBriefly(`${this.workspace.root}/${file}`));
    } catch {
      return undefined;
    }
  }
}
