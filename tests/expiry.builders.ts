/** A small register of an invented policy, with words that no real document has: nothing may depend on them. */

import { dueItemsOf } from '../src/expiry/due.ts';
import { type ExpiryReport, expiryReport } from '../src/expiry/report.ts';
import type { Policy } from '../src/model/policy.ts';
import type { AppointmentRecord, MemberRecord, OrganizationRecord } from '../src/model/records.ts';
import type { Register } from '../src/model/register.ts';

export const POLICY: Policy = {
  id: 'invented-2020',
  title: '某市试行办法',
  issuer: '某市组织部',
  issued: '2010-01-01',
  clauses: {},
  levels: {
    镇: {
      headcount: { about: 5, tolerance: 2 },
      modes: ['聘用'],
      procedure: [
        { step: '提名', by: 'self' },
        { step: '审批', by: 'superior', evidence: ['document'] },
        { step: '发证', by: 'self', evidence: ['certificate'], appoints: true },
      ],
      renewal: { steps: ['发证', '审批'] },
      term: { years: 3, lastDay: 'corresponding' },
    },
    村: {
      parent: '镇',
      headcount: { min: 3, max: 7 },
      modes: ['聘用', '推举'],
      procedure: [
        { step: '提名', by: 'self' },
        { step: '审批', by: 'superior', evidence: ['document'] },
        { step: '告知', to: '某市组织部' },
      ],
      renewal: { steps: ['审批', '告知'] },
      term: { with: 'organization' },
    },
    协会: {
      modes: ['席位'],
      procedure: [{ step: '函告', by: 'unit' }],
      renewal: { steps: ['函告'] },
      term: { none: true },
    },
  },
  categories: [
    { id: '甲类', label: '甲类人选' },
    { id: '乙类', label: '乙类人选' },
  ],
  exits: {
    期满: { at: 'term-end' },
    免去: { during: 'term', procedure: [{ step: '研究', by: 'self' }] },
  },
  unitTypes: ['企业'],
  roles: [],
  registration: { title: '登记表', to: '某市组织部', fields: ['name'] },
};

export const TOWN: OrganizationRecord = { id: '东镇', name: '中共东镇委员会', shortName: '东镇党委', level: '镇' };

export const VILLAGE: OrganizationRecord = {
  id: '北村',
  name: '中共北村支部委员会',
  level: '村',
  parent: '东镇',
  terms: [
    { name: '第一届', start: '2011-06-10', end: '2014-06-09' },
    { name: '第二届', start: '2014-06-10', end: '2017-06-09' },
  ],
};

export const ASSOCIATION: OrganizationRecord = { id: '商会', name: '某商会', level: '协会' };

export function registerOf(
  organizations: readonly OrganizationRecord[] = [TOWN, VILLAGE, ASSOCIATION],
  policy: Policy = POLICY,
): Register {
  return {
    policy,
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
    units: new Map([['某厂', { id: '某厂', name: '某某厂', type: '企业', organization: '东镇' }]]),
  };
}

export function appointment(fields: Partial<AppointmentRecord> = {}): AppointmentRecord {
  return { organization: '东镇', category: '甲类', mode: '聘用', start: '2010-10-15', ...fields };
}

export function member(fields: Partial<MemberRecord> = {}): MemberRecord {
  const party = { joined: '1990-07-01' };
  return { id: '张三', name: '张三', gender: '男', party, residence: '北村', appointments: [appointment()], ...fields };
}

/** Names that try to be markup, a formula, and text that runs backwards or rings the bell. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=1+1',
  '李\u202E四\u0007',
  'A&B\'s "x", y',
];

/** On 2013-10-31, within a year: one term of every urgency in the town, two in the village, and hostile names. */
export function sampleReport(language = ''): ExpiryReport {
  const register = registerOf();
  const starts = ['2010-09-30', '2010-11-30', '2011-01-29', '2011-04-29', '2011-04-30'];
  const people = [
    ...starts.map((start, index) =>
      member({ id: `镇-${index}`, name: `镇${index}`, appointments: [appointment({ start })] }),
    ),
    ...['甲', '乙'].map((id) =>
      member({
        id,
        name: id,
        appointments: [appointment({ organization: '北村', start: '2011-08-01', category: '乙类' })],
      }),
    ),
    ...HOSTILE_NAMES.map((name, index) =>
      member({ id: `h${index}`, name, appointments: [appointment({ start: '2011-02-0'.concat(String(index + 1)) })] }),
    ),
  ];
  const items = people.flatMap((person) => dueItemsOf(person, register, '2013-10-31', '2014-10-31'));
  return expiryReport(items, register, '2013-10-31', '1y', language === '' ? undefined : `<b>名册</b>${language}`);
}

/** On 2013-10-31, within a year: organisations with so many people each, named `某地<n>党委` and `某<n>之<m>`. */
export function crowdedReport(sizes: readonly number[]): ExpiryReport {
  const organizations = sizes.map((_, place) => ({ ...TOWN, id: `某地${place}`, shortName: `某地${place}党委` }));
  const register = registerOf(organizations);
  const items = sizes.flatMap((size, place) =>
    Array.from({ length: size }, (_, index) => {
      const start = `201${index % 4 === 0 ? 1 : 0}-0${1 + (index % 9)}-15`;
      const name = `某${place}之${index}`;
      const person = member({ id: name, name, appointments: [appointment({ organization: `某地${place}`, start })] });
      return dueItemsOf(person, register, '2013-10-31', '2014-10-31');
    }).flat(),
  );
  return expiryReport(items, register, '2013-10-31', '1y', '某市名册');
}
