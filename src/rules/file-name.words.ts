import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('file-name', {
  en: {
    summary: 'The id of a record equals its file name without the ending.',
    reason:
      'Records name each other by id, so whoever reads an id must be able to find its file. Copying a file and forgetting to change the id is the usual slip.',
    says: {
      differs: (p: { id: string; stem: string }) =>
        `The id ${quote(p.id)} differs from the file name ${quote(p.stem)}; make them equal.`,
    },
  },
  zh: {
    summary: '记录的编号（id）与文件名（不含扩展名）一致。',
    reason: '记录之间凭编号互相引用，看到编号就应当能找到文件。常见的差错是复制了文件却忘了改编号。',
    says: {
      differs: (p) => `编号${quote(p.id)}与文件名${quote(p.stem)}不一致，请改成一样。`,
    },
  },
  wrong: `# members/周建国.yaml
id: 周健国
name: 周建国`,
  right: `# members/周建国.yaml
id: 周建国
name: 周建国`,
});
