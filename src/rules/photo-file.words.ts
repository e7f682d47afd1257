import type { Inner, Message } from '../messages/message.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('photo-file', () => ({
  en: {
    summary:
      'The photo that a record names is there, lies in the workspace, and is a whole, upright JPEG or PNG picture.',
    reason:
      'A picture that is torn, lies on its side or has the colours of a printing press is left out of the form, and nobody notices until it is to be signed. Most often the file was moved, or sent by a telephone that turned it.',
    says: {
      unusable: (p: { photo: string; why: Message }, inner: Inner) =>
        `The photo ${quote(p.photo)} cannot be put on the form: ${inner(p.why)}`,
    },
  },
  zh: {
    summary: '记录所列的照片确实存在，放在名册文件夹内，是完整、端正的 JPEG 或 PNG 图片。',
    reason: '残缺、侧放或印刷用色的照片不会印到表上，往往到签字时才发现。常见原因是文件被移走，或手机拍照时横放。',
    says: {
      unusable: (p, inner) => `照片${quote(p.photo)}不能用于登记表：${inner(p.why)}`,
    },
  },
  wrong: `# photos/ holds no such file
name: 周建国
photo: photos/周建国.jpg`,
  right: `# the box stays empty, for a photo to be glued in
name: 周建国
gender: 男`,
}));
