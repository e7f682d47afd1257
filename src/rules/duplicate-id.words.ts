import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('duplicate-id', () => ({
  en: {
    summary: 'No two files of one kind of record have the same id, in whatever folders they lie.',
    reason:
      'References go by id: where two records share one, nobody can tell which is meant. Two people of one name get two ids, the second with -2 at its end.',
    says: {
      second: (p: { id: string }) => `The id ${quote(p.id)} is already taken; choose another, e.g. “${p.id}-2”.`,
      copy: (p: { file: string }) =>
        `By its name this file is a copy of ${p.file}: remove it, or give it an id and a name of its own.`,
      first: () => 'The record that has the id.',
    },
  },
  zh: {
    summary: '同一类记录的编号（id）不重复，放在不同文件夹里也不行。',
    reason: '记录之间凭编号互相引用，两份记录同一个编号，就说不清指的是哪一份。同名的人可在编号后加“-2”区分。',
    says: {
      second: (p) => `编号${quote(p.id)}已被占用，请另取一个，如“${p.id}-2”。`,
      copy: (p) => `从文件名看，这是 ${p.file} 的副本：请删去，或另取编号和文件名。`,
      first: () => '编号属于这份记录。',
    },
  },
  wrong: `# members/淮川街道/周建国.yaml → id: 周建国
# members/朝阳社区/周建国.yaml
id: 周建国
name: 周建国`,
  right: `# members/淮川街道/周建国.yaml → id: 周建国
# members/朝阳社区/周建国-2.yaml
id: 周建国-2
name: 周建国`,
}));
