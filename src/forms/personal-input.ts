import type { Day, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { Photo } from '../photos/photo.ts';
import type { FormEntry } from './entries.ts';

export interface PersonalInput {
  readonly register: Register;
  readonly organization: OrganizationRecord;
  readonly entry: FormEntry;
  readonly asOf: Day;
  readonly isMasked: boolean;
  readonly photo: Photo | undefined;
}
