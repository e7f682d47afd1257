import type { TextFile } from '../record-file.ts';

export interface Remark {
  path: string;
  /** The beginning of the line above which the remark stands. */
  above: string;
  remark: string;
}

/** What clerks have noted down between the fields. */
export const REMARKS: readonly Remark[] = [
  { path: 'organizations/朝阳社区.yaml', above: 'headcount:', remark: '# 2013年10月经街道党工委同意增至8人' },
  {
    path: 'members/淮川街道/钟爱国.yaml',
    above: 'appointments:',
    remark: '# 2010年试点时中途产生，任期到第四届届满；2011年换届后续聘',
  },
  {
    path: 'members/淮川街道/程思敏.yaml',
    above: 'appointments:',
    remark: '# 等街道党工委批复，批复后补填后面几步',
  },
  { path: 'members/荷花街道/袁伟.yaml', above: 'appointments:', remark: '# 2012年8月抽调外地，2013年8月回原岗位' },
];

export function withRemarks(file: TextFile, remarks: readonly Remark[]): TextFile {
  return remarks.filter((remark) => remark.path === file.path).reduce(withRemark, file);
}

function withRemark(file: TextFile, { path, above, remark }: Remark): TextFile {
  if (!file.text.includes(`\n${above}`)) throw new RangeError(`${path} has no line ${above}`);
  return { path: file.path, text: file.text.replace(`\n${above}`, `\n${remark}\n${above}`) };
}
