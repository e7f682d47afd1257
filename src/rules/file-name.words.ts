import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('file-name', () => ({
  en: {
    summary: 'The id of a record equals its file name without the ending.',
    reason:
      'Records name each other by id, so whoever reads an id must be able to find its file. Copying a file and forgetting to change the id is the usual slip.',
    says: {
      differs: (p: { id: string; stem: string }) =>
        `The id ${quote(p.id)} differs from the file name ${quote(p.stem)}; make them equal.`,
      lookalike: (p: { id: string; inId: string; inFile: string }) =>
        `The file name only looks like the id ${quote(p.id)}: it has ${p.inFile} where the id has ${p.inId}. Rename the file.`,
    },
  },
  zh: {
    summary: '记录的编号（id）与文件名（不含扩展名）一致。',
    reason: '记录之间凭编号互相引用，看到编号就应当能找到文件。常见的差错是复制了文件却忘了改编号。',
    says: {
      differs: (p) => `编号${quote(p.id)}与文件名${quote(p.stem)}不一致，请改成一样。`,
      lookalike: (p) =>
        `文件名只是看上去与编号${quote(p.id)}相同：文件名中是 ${p.inFile}，编号中是 ${p.inId}。请给文件改名。`,
    },
  },
  wrong: `# members/周建国.yaml
id: 周健国
name: 周建国`,
  right: `# members/周建国.yaml
id: 周建国
name: 周建国`,
}));
