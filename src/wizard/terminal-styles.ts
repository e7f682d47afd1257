const plain = (text: string): string => text;

/** What the library would colour, without colours. */
export const plainStyles = {
  prefix: { idle: '?', done: '✔' },
  style: {
    answer: plain,
    message: plain,
    error: (text: string) => `> ${text}`,
    defaultAnswer: (text: string) => `(${text})`,
    help: plain,
    highlight: plain,
    key: plain,
    disabled: plain,
    description: plain,
    searchTerm: plain,
  },
};
