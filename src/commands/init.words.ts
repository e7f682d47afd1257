import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';
import { quote } from '../text/quote.ts';

export const says = messagesOf('init.', {
  en: {
    exists: (p: { folder: string; file: string }) =>
      `${p.folder} is a register already (${p.file}). A new one needs a folder of its own.`,
    kept: (p: { file: string }) => `${p.file} was there before and is left as it is.`,
    made: (p: { folder: string; files: number }) => `Made: ${p.folder} (${english.count(p.files, 'file')}).`,
    next: (p: { folder: string | undefined; hasOrganizations: boolean }) =>
      `Next: ${p.folder === undefined ? '' : `cd ${p.folder}, then `}${p.hasOrganizations ? '' : 'dgw add organization, '}dgw add member, dgw validate, dgw form.`,
    nextExample: (p: { folder: string | undefined }) =>
      `Next: ${p.folder === undefined ? '' : `cd ${p.folder}, then `}dgw validate --as-of 2013-10-31, dgw form --as-of 2013-10-31.`,
    refused: (p: { errors: number }) =>
      `Nothing was made: the organisations would have ${english.count(p.errors, 'error')} (above).`,
    part: (p: { text: string; part: string }) =>
      `${quote(p.text)}: ${quote(p.part)} is no part of an organisation; write level=…, parent=…, id=… or shortName=….`,
    titleAsked: () => 'Title of the register',
    titleHint: () => 'such as 浏阳市兼职委员名册; Enter leaves it blank',
    organizationAsked: () => 'Enter an organisation now?',
    furtherAsked: () => 'Enter a further organisation?',
    aboveFirst: () => 'those above first',
    noSaves: () => 'those above first; “no” saves the register',
  },
  zh: {
    exists: (p) => `${p.folder} 已经是一个名册（有 ${p.file}）。新名册请用另外的文件夹。`,
    kept: (p) => `${p.file} 原来就有，保持不变。`,
    made: (p) => `已新建：${p.folder}（${p.files} 个文件）。`,
    next: (p) =>
      `下一步：${p.folder === undefined ? '' : `先输入 cd ${p.folder}，再`}依次用 ${p.hasOrganizations ? '' : 'dgw 新增 组织、'}dgw 新增 委员、dgw 校验、dgw 登记表。`,
    nextExample: (p) =>
      `下一步：${p.folder === undefined ? '' : `先输入 cd ${p.folder}，再用 `}dgw 校验 --as-of 2013-10-31、dgw 登记表 --as-of 2013-10-31。`,
    refused: (p) => `没有新建：这些组织有 ${p.errors} 个错误（见上）。`,
    part: (p) => `${quote(p.text)}中的${quote(p.part)}看不懂，请写 层级=…、上级组织=…、编号=… 或 简称=…。`,
    titleAsked: () => '名册标题',
    titleHint: () => '如 浏阳市兼职委员名册；不填就直接回车',
    organizationAsked: () => '现在登记组织吗？',
    furtherAsked: () => '再登记一个组织吗？',
    aboveFirst: () => '上级组织先登记',
    noSaves: () => '上级组织先登记；选“否”就保存名册',
  },
});
