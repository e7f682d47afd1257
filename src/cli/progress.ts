import { type Message, msg } from '../messages/catalogue.ts';
import type { Context } from './context.ts';

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly end: () => void;
}

const SHORT_RUN_MS = 1000;
const EVERY_MS = 200;

/** Files done, rate and time left on standard error: only at a terminal, and only when a run takes longer than a second. */
export function progressOn(context: Context): Progress {
  return progressWith(context, (done, total, rate) => {
    const secondsLeft = Math.ceil((total - done) / Math.max(rate, 1));
    return msg('progress.files', { done, total, rate: Math.round(rate), secondsLeft });
  });
}

export function formProgressOn(context: Context): Progress {
  return progressWith(context, (done, total) => msg('progress.forms', { done, total }));
}

function progressWith(
  { outlet }: Context,
  wordsFor: (done: number, total: number, perSecond: number) => Message,
): Progress {
  if (!outlet.isWatched) return { update: () => undefined, end: () => undefined };
  const started = performance.now();
  let shown = started + SHORT_RUN_MS - EVERY_MS;
  let isShown = false;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - shown < EVERY_MS) return;
      shown = now;
      isShown = true;
      outlet.status(wordsFor(done, total, (done / (now - started)) * 1000));
    },
    end() {
      if (isShown) outlet.status(undefined);
    },
  };
}
