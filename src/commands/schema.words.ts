import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';

/** What `schema` says. */
export const says = messagesOf('schemas.', {
  en: {
    kind: () => 'Kind',
    files: () => 'Files',
    title: () => 'Title',
    updated: (p: { files: number; folder: string }) => `${english.count(p.files, 'schema')} written to ${p.folder}.`,
    howTo: () => 'In the first line of a file an editor finds its schema:',
  },
  zh: {
    kind: () => '种类',
    files: () => '文件',
    title: () => '名称',
    updated: (p) => `已写入 ${p.files} 个结构文件：${p.folder}。`,
    howTo: () => '文件第一行写明结构，编辑器即可提示：',
  },
});
