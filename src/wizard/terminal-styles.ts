import { styleText } from 'node:util';

const plain = (text: string): string => text;

interface Styles {
  /** Of the question itself. */
  readonly strong: (text: string) => string;
  /** Of what stands beside it. */
  readonly faint: (text: string) => string;
  /** Of the library's own parts, where they are not as it has them. */
  readonly theme: {
    readonly prefix?: { idle: string; done: string };
    readonly style?: Record<string, (text: string) => string>;
  };
}

export const coloredStyles: Styles = {
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
  theme: {},
};

export const plainStyles: Styles = {
  strong: plain,
  faint: plain,
  theme: {
    prefix: { idle: '?', done: '✔' },
    style: {
      answer: plain,
      error: (text: string) => `> ${text}`,
      defaultAnswer: (text: string) => `(${text})`,
      help: plain,
      highlight: plain,
      key: plain,
      disabled: plain,
      description: plain,
      searchTerm: plain,
    },
  },
};
