/** Whose business a finding is: the organisation and the person, unit or other thing that its record is about. */

import type { Path } from '../findings/finding.ts';
import type { RecordKind } from '../model/records.ts';
import { briefNameOf, type Register } from '../model/register.ts';
import { asFarAsKnown } from '../records/as-known.ts';
import { kindOfFile, stemOf } from '../records/record-file.ts';
import { loadAgain } from '../store/load-records.ts';
import type { Workspace } from '../store/workspace.ts';

export interface Owner {
  /** As it is called in lists; absent where nobody can say. */
  readonly organization?: string | undefined;
  /** What the record is about, by its name, or by its id where it has none. */
  readonly name?: string | undefined;
}

export type OwnerOf = (file: string, path: Path) => Owner;

/** What the record says of itself, as far as it is right. */
type Known = Partial<Readonly<Record<string, unknown>>>;

/** Files are read once more when somebody asks, each once: a check keeps no members. */
export function ownersIn({ files }: Workspace, register: Register): OwnerOf {
  let last: { readonly file: string; readonly known: Known } | undefined;
  const knownIn = (kind: RecordKind, file: string): Known => {
    if (last?.file !== file) last = { file, known: asFarAsKnown(loadAgain(files, { kind, file })?.record ?? {}) };
    return last.known;
  };
  return (file, path) => {
    const kind = kindOfFile(file);
    if (kind === undefined) return {};
    const known = knownIn(kind, file);
    const organization = kind === 'organization' ? stemOf(file) : organizationIn(known, path);
    return {
      organization: organization && (briefNameOf(register.organizations.get(organization)) ?? organization),
      name: kind === 'organization' ? undefined : (textOf(known.name) ?? textOf(known.title) ?? stemOf(file)),
    };
  };
}

/** Of a member, the organisation of the appointment that the finding is about, else of the latest. */
function organizationIn({ organization, appointments }: Known, [first, at]: Path): string | undefined {
  if (!Array.isArray(appointments)) return textOf(organization);
  const about: unknown = first === 'appointments' && typeof at === 'number' ? appointments[at] : undefined;
  const [latest] = appointments.slice(-1) as unknown[];
  return textOf(((about ?? latest ?? {}) as Known).organization);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
