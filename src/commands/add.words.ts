import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';

/** What `add`, `complete` and `init` say. */
export const says = messagesOf('add.', {
  en: {
    foreign: (p: { flags: readonly string[]; kind: string }) =>
      `Of ${p.kind} there is nothing to state with ${p.flags.join(', ')}.`,
    refused: (p: { errors: number }) =>
      `Nothing was saved: ${english.count(p.errors, 'error')} (above). --despite-errors saves it all the same, to be completed later.`,
    flagsFor: (p: { flags: readonly string[] }) => `These flags answer what is missing: ${p.flags.join(', ')}.`,
    ask: (p: { files: number }) => `Save ${p.files === 1 ? 'this file' : `these ${p.files} files`}?`,
    alsoNew: (p: { file: string }) => `New as well: ${p.file}`,
    completeHint: (p: { id: string }) => `What is missing is asked for by: dgw complete ${p.id}`,
    nothingMissing: (p: { name: string }) => `Nothing is missing of ${p.name}.`,
    missingOf: (p: { name: string; fields: readonly string[] }) => `Missing of ${p.name}: ${p.fields.join(', ')}.`,
    needsFlags: (p: { flags: readonly string[] }) =>
      `There is no terminal to ask at. Answer with flags: ${p.flags.join(', ')}.`,
  },
  zh: {
    foreign: (p) => `新增${p.kind}时没有这些内容：${p.flags.join('、')}。`,
    refused: (p) => `没有保存：有 ${p.errors} 个错误（见上）。加 --despite-errors 可先保存，以后再补。`,
    flagsFor: (p) => `可用这些选项补上：${p.flags.join('、')}。`,
    ask: (p) => (p.files === 1 ? '保存这个文件吗？' : `保存这 ${p.files} 个文件吗？`),
    alsoNew: (p) => `一并新建：${p.file}`,
    completeHint: (p) => `缺的内容以后用这个命令补：dgw 补填 ${p.id}`,
    nothingMissing: (p) => `${p.name}的内容都齐了。`,
    missingOf: (p) => `${p.name}还缺：${p.fields.join('、')}。`,
    needsFlags: (p) => `没有可以提问的终端，请用选项写明：${p.flags.join('、')}。`,
  },
});
