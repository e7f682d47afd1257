import { type Lang, say } from '../messages/catalogue.ts';
import { confirm } from './inquirer.ts';
import { says } from './wizard.words.ts';

/** A question that is answered by y or n at the terminal; what was answered is shown in the user's language. */
export function confirmAt(output: NodeJS.WritableStream, message: string, lang: Lang): Promise<boolean> {
  const transformer = (isAgreed: boolean) => say(lang, isAgreed ? says.yes() : says.no());
  return confirm({ message, default: false, transformer }, { output });
}
