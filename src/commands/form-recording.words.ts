import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';
import { quote } from '../text/quote.ts';

interface HandedIn {
  readonly form: string;
  readonly to: string;
  readonly on: string;
  readonly organizations: readonly string[];
}

export const says = messagesOf('form-recording.', {
  en: {
    ask: (p: HandedIn) =>
      `Record that ${english.list(p.organizations)} handed in ${quote(p.form)} to ${quote(p.to)} on ${p.on}?`,
    isRecorded: () => 'That the forms were handed in is recorded already.',
    refused: (p: { errors: number }) =>
      `That the forms were handed in was not recorded: the register would have ${english.count(p.errors, 'new error')} (above).`,
  },
  zh: {
    ask: (p) => `记下${chinese.list(p.organizations)}已于 ${p.on} 向${quote(p.to)}报送《${p.form}》吗？`,
    isRecorded: () => '报送情况此前已经记录。',
    refused: (p) => `没有记录报送情况：这样改，名册会新增 ${p.errors} 个错误（见上）。`,
  },
});
