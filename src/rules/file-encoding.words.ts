import { ruleWords } from './rule-words.ts';

export const words = ruleWords('file-encoding', () => ({
  en: {
    summary: 'Every record file is stored as UTF-8.',
    reason:
      'Older Windows programs save Chinese as GBK or GB18030, some as UTF-16, and read as UTF-8 that is nonsense. Save the file again as UTF-8; nothing has to be typed anew.',
    says: {},
  },
  zh: {
    summary: '记录文件一律以 UTF-8 编码保存。',
    reason:
      '旧的 Windows 软件常把中文存为 GBK（GB18030），有的存为 UTF-16，直接读取就是乱码。用记事本“另存为”UTF-8 即可，内容不必重新录入。',
    says: {},
  },
  wrong: `# 周建国.yaml: GB18030 (GBK)
id: 周建国
name: 周建国`,
  right: `# 周建国.yaml: UTF-8
id: 周建国
name: 周建国`,
}));
