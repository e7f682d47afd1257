/** A register in which changes are made without a disk: decide, edit the text, read it again, check. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changedText } from '../../src/changes/changed-text.ts';
import type { Change, Deciding, Decision } from '../../src/changes/decision.ts';
import { exitOf } from '../../src/changes/exit.ts';
import type { ExitAnswers } from '../../src/changes/exit-answers.ts';
import type { AppointmentAnswers } from '../../src/changes/next-appointment.ts';
import type { StatedStep } from '../../src/changes/stated-step.ts';
import { stepFlag } from '../../src/changes/step-flag.ts';
import { renewalOf } from '../../src/changes/with-steps.ts';
import { checkDrafts } from '../../src/check/check-drafts.ts';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { say } from '../../src/messages/catalogue.ts';
import type { MemberRecord, OrganizationRecord } from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import { loadRecord } from '../../src/records/load-record.ts';
import { openRegister } from '../../src/store/open-register.ts';
import { overlayFiles } from '../../src/store/overlay-files.ts';
import { openWorkspace, type Workspace } from '../../src/store/workspace.ts';

type Said<T extends { steps: readonly StatedStep[] }> = Omit<Partial<T>, 'steps'> & {
  readonly steps?: readonly (string | StatedStep)[];
};

export class Desk {
  readonly drafts = new Map<string, string>();
  readonly members = new Map<string, string>();
  readonly organizations = new Map<string, string>();
  readonly workspace: Workspace;
  asOf: string;
  private register: Register | undefined;

  private constructor(workspace: Workspace, asOf: string) {
    this.workspace = workspace;
    this.asOf = asOf;
    const open = openRegister(workspace);
    open.each('member', ({ id }, file) => this.members.set(id, file));
    open.each('organization', ({ id }, file) => this.organizations.set(id, file));
  }

  static async at(folder: string, asOf: string): Promise<Desk> {
    return new Desk(await openWorkspace(path.resolve(folder)), asOf);
  }

  /** The workspace as it is with what was changed. */
  get current(): Workspace {
    return { ...this.workspace, files: overlayFiles(this.workspace.files, this.drafts) };
  }

  get deciding(): Deciding {
    this.register ??= openRegister(this.current).register;
    const { register } = this;
    return { register, meetsRequirements: this.workspace.policy.meetsRequirements, asOf: this.asOf };
  }

  fileOf(id: string): string {
    return this.members.get(id) ?? this.organizations.get(id) ?? missing(id);
  }

  textOf(file: string): string {
    return this.drafts.get(file) ?? readFileSync(path.join(this.workspace.root, file), 'utf8');
  }

  /** Changes any file by hand. */
  edit(file: string, from: string | RegExp, to: string | ((found: string) => string)): void {
    const text = this.textOf(file);
    const changed = text.replace(from, typeof to === 'string' ? () => to : to);
    if (changed === text) throw new Error(`no ${from} in ${file}`);
    this.drafts.set(file, changed);
    if (!file.startsWith('members/')) this.register = undefined;
  }

  member(id: string): MemberRecord {
    const { record } = loadRecord('member', Buffer.from(this.textOf(this.fileOf(id))));
    return record as MemberRecord;
  }

  organization(id: string): OrganizationRecord {
    return this.deciding.register.organizations.get(id) ?? missing(id);
  }

  steps(texts: readonly (string | StatedStep)[] = []): StatedStep[] {
    return texts.map((text) => {
      if (typeof text !== 'string') return text;
      const step = stepFlag(text, this.workspace.policy.policy);
      if ('problem' in step) throw new Error(say('en', step.problem));
      return step;
    });
  }

  renewal(id: string, organization: string, said: Said<AppointmentAnswers> = {}): Decision {
    const answers = { ...said, steps: this.steps(said.steps) };
    return renewalOf(this.member(id), this.organization(organization), answers, this.deciding);
  }

  exit(id: string, organization: string, said: Said<ExitAnswers> = {}): Decision {
    const answers = { ...said, steps: this.steps(said.steps) };
    return exitOf(this.member(id), this.organization(organization), answers, this.deciding);
  }

  /** Makes the change. @returns what is still to do */
  make(id: string, decision: Decision): string[] {
    const change = changeOf(decision);
    const file = this.fileOf(id);
    this.drafts.set(file, changedText(this.textOf(file), change.edits));
    return change.stillToDo.map(({ step }) => step);
  }

  /** Errors that came by what was changed, and warnings of members: rule and field. */
  newFindings(): string[] {
    const { errors, remarks } = checkDrafts(this.workspace, this.drafts, { asOf: this.asOf });
    const ofMembers = remarks.filter(({ file }) => !file.startsWith('organizations/'));
    return [...errors, ...ofMembers].map(({ rule, path: field = [] }) => `${rule} ${field.join('.')}`);
  }

  findings(): string[] {
    const { findings } = checkWorkspace(this.current, { asOf: this.asOf });
    return findings.map(({ rule, file, path: field = [] }) => `${rule} ${file} ${field.join('.')}`);
  }
}

function missing(id: string): never {
  throw new Error(`no record ${id}`);
}

export function changeOf(decision: Decision): Change {
  if ('refused' in decision) throw new Error(say('en', decision.refused));
  if ('asks' in decision) throw new Error(`asks ${decision.asks.map(({ field }) => field)}`);
  return decision;
}

export function refusalOf(decision: Decision): string {
  if ('refused' in decision) return say('en', decision.refused);
  throw new Error(`not refused: ${JSON.stringify(decision)}`);
}

/** What is said of a change, one sentence each. */
export function saidOf(decision: Decision): string[] {
  return changeOf(decision).workedOut.map((message) => say('en', message));
}
