import type {
  ChoicePrompt,
  Offer,
  Prompt,
  Prompter,
  Reply,
  SearchPrompt,
  SeveralPrompt,
  TextPrompt,
} from './prompter.ts';
import { coloredStyles, plainStyles } from './terminal-styles.ts';

type Library = typeof import('./inquirer.ts');

interface Terminal {
  readonly input: NodeJS.ReadStream;
  /** Standard error: standard output holds results only. */
  readonly output: NodeJS.WriteStream;
  readonly isColored: boolean;
}

interface Asking {
  readonly library: Library;
  readonly context: {
    readonly input: NodeJS.ReadStream;
    readonly output: NodeJS.WriteStream;
    readonly signal: AbortSignal;
    /** Read when the question is over: whether nothing of it stays on the screen. */
    clearPromptOnDone: boolean;
  };
  readonly isColored: boolean;
}

/** Lines of a list that are shown at once; the smallest terminals have 24. */
const PAGE = 12;

/**
 * Asks at a terminal, by a library that is loaded when something is first asked. It has no way back of its own: Esc
 * breaks off its question.
 */
export function prompterOn({ input, output, isColored }: Terminal): Prompter {
  return {
    async ask(prompt) {
      const library = await import('./inquirer.ts');
      const esc = new AbortController();
      const context = { input, output, signal: esc.signal, clearPromptOnDone: false };
      const onKey = (_text: string, key: { name?: string } | undefined) => {
        if (key?.name !== 'escape') return;
        context.clearPromptOnDone = true;
        esc.abort();
      };
      input.on('keypress', onKey);
      try {
        return { answer: await answerTo(prompt, { library, context, isColored }) };
      } catch (error) {
        return replyFor(error);
      } finally {
        input.off('keypress', onKey);
      }
    },
  };
}

function replyFor(error: unknown): Reply {
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortPromptError') return 'back';
  if (name === 'ExitPromptError') return 'cancel';
  throw error;
}

function answerTo(prompt: Prompt, asking: Asking): Promise<string> {
  switch (prompt.ask) {
    case 'text':
      return askText(prompt, asking);
    case 'choice':
      return askChoice(prompt, asking);
    case 'several':
      return askSeveral(prompt, asking);
    case 'search':
      return askSearch(prompt, asking);
  }
}

function askText({ usual, why, ...prompt }: TextPrompt, { library, context, isColored }: Asking): Promise<string> {
  return library.input(
    {
      message: prompt.words,
      ...(usual !== undefined && { default: usual }),
      validate: (typed) => why(typed) ?? true,
      theme: themeFor(prompt, isColored),
    },
    context,
  );
}

function askChoice(prompt: ChoicePrompt, { library, context, isColored }: Asking): Promise<string> {
  return library.select(
    {
      message: prompt.words,
      choices: prompt.offers.map(choiceOf),
      ...(prompt.usual !== undefined && { default: prompt.usual }),
      pageSize: PAGE,
      loop: false,
      theme: themeFor(prompt, isColored),
    },
    context,
  );
}

async function askSeveral(prompt: SeveralPrompt, { library, context, isColored }: Asking): Promise<string> {
  const marked = new Set(prompt.usual?.split(','));
  const answers = await library.checkbox(
    {
      message: prompt.words,
      choices: prompt.offers.map((offer) => ({ ...choiceOf(offer), checked: marked.has(offer.value) })),
      pageSize: PAGE,
      loop: false,
      shortcuts: { all: null, invert: null },
      theme: themeFor(prompt, isColored),
    },
    context,
  );
  return answers.join(',');
}

function askSearch(prompt: SearchPrompt, { library, context, isColored }: Asking): Promise<string> {
  const { usual, find, none } = prompt;
  return library.search(
    {
      message: prompt.words,
      source: (typed = '') => {
        const offers = find(typed).map(choiceOf);
        return offers.length > 0 ? offers : [new library.Separator(none)];
      },
      ...(usual !== undefined && { default: usual }),
      pageSize: PAGE,
      theme: themeFor(prompt, isColored),
    },
    context,
  );
}

function choiceOf({ value, label, note }: Offer) {
  return { value, name: label, ...(note !== undefined && { description: note }) };
}

/** The hint goes with the question, and not with what was answered. The library tells its keys in English. */
function themeFor({ hint, keys }: Pick<Prompt, 'hint' | 'keys'>, isColored: boolean) {
  const styles = isColored ? coloredStyles : plainStyles;
  const message = (words: string, status: string) => {
    const isOver = status === 'done' || hint === undefined;
    return styles.strong(words) + (isOver ? '' : styles.faint(` · ${hint} ›`));
  };
  const keysHelpTip = () => styles.faint(keys.map((key) => key.join(' ').trim()).join(' · '));
  return { ...styles.theme, style: { ...styles.theme.style, message, keysHelpTip } };
}
