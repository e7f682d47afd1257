/** What people do to the files of a register between two runs. */

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from '../support/properties.ts';
import { readFiles } from '../support/temp-workspace.ts';
import type { Register, RunOptions } from './registers.ts';

/** What somebody does to one file, chosen by number from those that there are; `other` is a second one. */
type Edit = (folder: string, file: string, other: string) => void;

const inPlace =
  (change: (text: string, other: string) => string): Edit =>
  (folder, file, other) => {
    const full = path.join(folder, file);
    writeFileSync(full, change(readFileSync(full, 'utf8'), readFileSync(path.join(folder, other), 'utf8')));
  };

function place(folder: string, file: string): string {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  return full;
}

const EDITS: Readonly<Record<string, Edit>> = {
  'a wrong word of the same length': inPlace((text) => text.replace(/^(gender|level|type): (.)/m, '$1: 某')),
  'an unknown field': inPlace((text) => `${text}colour: red\n`),
  'half of it': inPlace((text) => text.slice(0, text.length / 2)),
  'another name': inPlace((text) => text.replace(/^name: .*$/m, 'name: 甲某')),
  'another start': inPlace((text) => text.replace(/^( +start: \d{3})\d/m, '$12')),
  'an exit': inPlace((text) => `${text}    exit: { kind: 届满, on: 2013-10-01 }\n`),
  'an ignore': inPlace((text) => `# dgw-ignore schema: 无\n${text}`),
  "another's text": inPlace((_, other) => other),
  "another's ID number": inPlace((text, other) => {
    const number = /^idNumber: .*$/m.exec(other)?.[0];
    return number === undefined ? text : text.replace(/^idNumber: .*$/m, number);
  }),
  'a planned number': inPlace((text) => `${text}headcount: { planned: 5, reason: 按需 }\n`),
  'the same again': inPlace((text) => text),
  removal: (folder, file) => rmSync(path.join(folder, file)),
  'a new name': (folder, file) =>
    renameSync(path.join(folder, file), place(folder, path.join(path.dirname(file), '新.yaml'))),
  'another folder': (folder, file) => {
    const [kind = '', ...rest] = file.split('/');
    renameSync(path.join(folder, file), place(folder, path.join(kind, '甲', ...rest)));
  },
  'another kind': (folder, file, other) => {
    const [kind = ''] = other.split('/');
    renameSync(path.join(folder, file), place(folder, path.join(kind, path.basename(file))));
  },
  'its folder moved': (folder, file) => {
    const [kind = '', next] = file.split('/');
    const moved = path.join(folder, kind, next ?? '');
    if (!existsSync(path.join(folder, kind, '乙')))
      renameSync(moved, place(folder, path.join(kind, '乙', path.basename(file))));
  },
  'a swap': (folder, file, other) => {
    renameSync(path.join(folder, file), path.join(folder, 'kept'));
    if (file !== other) renameSync(path.join(folder, other), path.join(folder, file));
    renameSync(path.join(folder, 'kept'), path.join(folder, other));
  },
  'a copy': (folder, file) =>
    copyFileSync(path.join(folder, file), place(folder, path.join(path.dirname(file), '抄.yaml'))),
  'a link': (folder, file) => {
    const link = place(folder, path.join(path.dirname(file), '链.yaml'));
    if (!existsSync(link)) symlinkSync(path.basename(file), link);
  },
};

export const step = fc.record({
  edit: fc.constantFrom(...Object.keys(EDITS)),
  // Mostly members: a change of an organisation or unit makes every member be read again, which proves less.
  file: fc.tuple(fc.constantFrom('members', 'members', 'members', 'organizations', 'units'), fc.nat(1000)),
  other: fc.nat(1000),
  run: fc.constantFrom<RunOptions>({}, {}, {}, {}, {}, { asOf: '2012-05-05' }, { build: 'b' }),
});

export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

export function apply({ folder: root }: Pick<Register, 'folder'>, { edit, file: [folder, number], other }: Step): void {
  const all = [...readFiles(root).keys()].filter((name) => name.includes('/')).sort();
  const own = all.filter((name) => name.startsWith(`${folder}/`));
  const file = own[number % own.length];
  const second = all[other % all.length];
  if (file !== undefined && second !== undefined) EDITS[edit]?.(root, file, second);
}
