import type { AppointmentRecord, MemberRecord, OrganizationRecord, UnitRecord } from '../src/model/records.ts';
import type { Register } from '../src/model/register.ts';
import type { Cell, Sheet } from '../src/writers/workbook.ts';
import { liuyangPolicy } from './bench/example-register.ts';

export const AS_OF = '2013-10-31';

export const subdistrict: OrganizationRecord = {
  id: '淮川街道',
  name: '中共浏阳市淮川街道工作委员会',
  shortName: '淮川街道党工委',
  level: '街道',
};

export const community: OrganizationRecord = {
  id: '朝阳社区',
  name: '中共淮川街道朝阳社区总支部委员会',
  shortName: '朝阳社区党总支',
  level: '社区',
  parent: '淮川街道',
  terms: [
    { name: '第四届', start: '2008-06-10', end: '2011-06-09' },
    { name: '第五届', start: '2011-06-10', end: '2014-06-09' },
  ],
};

const unit: UnitRecord = {
  id: '某某科技',
  name: '浏阳某某科技有限公司',
  type: '非公经济组织',
  organization: '朝阳社区',
  partyOrganization: { name: '浏阳某某科技有限公司党支部' },
};

export const register: Register = {
  policy: liuyangPolicy(),
  organizations: new Map([subdistrict, community].map((organization) => [organization.id, organization])),
  units: new Map([[unit.id, unit]]),
};

/** An appointment by the community that has gone through all steps. */
export function appointment(over: Partial<AppointmentRecord> = {}): AppointmentRecord {
  return {
    organization: community.id,
    category: '非公经济组织负责人',
    mode: '聘任',
    steps: {
      广泛推荐: { on: '2013-09-25' },
      分类筛选: { on: '2013-09-28' },
      上级批复: { on: '2013-10-10', by: '淮川街道', document: '淮工发〔2013〕12号' },
      组织聘用: { on: '2013-10-15', certificate: '朝阳聘〔2013〕3号' },
      单位公示: { on: '2013-10-16', until: '2013-10-22', at: '社区公示栏' },
      备案: { on: '2013-10-25', to: '中共浏阳市委组织部' },
    },
    start: '2013-10-15',
    ...over,
  };
}

/** A nomination; no step is recorded but those that are given. */
export function nomination(over: Partial<AppointmentRecord> = {}): AppointmentRecord {
  const { start: _, ...nominated } = appointment({ steps: {}, ...over });
  return nominated;
}

export function member(over: Partial<MemberRecord> = {}): MemberRecord {
  const name = over.name ?? '周建国';
  return {
    id: name,
    name,
    gender: '男',
    ethnicity: '汉族',
    birthDate: '1968-04',
    nativePlace: '湖南浏阳',
    idNumber: '430198196804120015',
    phone: '13800001234',
    address: '淮川街道朝阳社区解放路8号',
    party: { joined: '1990-07-01', confirmed: '1991-07-01', branch: '浏阳某某科技有限公司党支部' },
    workStarted: '1988-09',
    education: { fullTime: { level: '大学', degree: '工学学士', school: '湖南大学', major: '土木工程' } },
    unit: '某某科技',
    position: '党支部书记、董事长',
    honors: ['2012年度优秀共产党员'],
    resume: [
      { from: '1988-09', to: '1992-07', what: '湖南大学土木工程专业学习' },
      { from: '1992-07', what: '浏阳某某科技有限公司' },
    ],
    family: [{ relation: '妻子', name: '李某', birthDate: '1970-02', politicalStatus: '群众', work: '浏阳某中学教师' }],
    appointments: [appointment()],
    ...over,
  };
}

/** A member of whom nothing is known but what a record must have. */
export function bareMember(): MemberRecord {
  return { id: '无名', name: '无名', gender: '女', appointments: [nomination()] };
}

export function textsOf(sheet: Sheet): string[] {
  return sheet.rows.flatMap((row) => row.cells.map((cell) => String(cell.value)));
}

export function cellsOf(sheet: Sheet): { cell: Cell; row: number }[] {
  return sheet.rows.flatMap((row, index) => row.cells.map((cell) => ({ cell, row: index + 1 })));
}

/** What stands right of a label, on the same row. Where the lines of a label break does not matter. */
export function beside(sheet: Sheet, label: string): string {
  for (const row of sheet.rows) {
    const found = row.cells.find((cell) => String(cell.value).replaceAll('\n', '') === label);
    const next = found && row.cells.find((cell) => cell.column === found.column + (found.columns ?? 1));
    if (next) return String(next.value);
  }
  throw new Error(`no label ${label}`);
}

/** Values in a column of the roster, by its heading, from the first member down. */
export function columnOf(roster: Sheet, heading: string): string[] {
  const column = cellsOf(roster).find(({ cell }) => cell.value === heading)?.cell.column;
  const rows = roster.rows.filter((row) => /^\d+$/.test(String(row.cells[0]?.value)));
  return rows.map((row) => String(row.cells.find((cell) => cell.column === column)?.value));
}
