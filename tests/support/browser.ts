/**
 * A real browser to look at pages with: Chromium without a window, spoken to over two pipes (Chrome DevTools Protocol),
 * so that the width of the screen, the paper and what stands where can be set and measured.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findProgram } from './programs.ts';

export const BROWSER_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The first browser of the names in PATH; `undefined` where there is none. */
export function findBrowser(): string | undefined {
  return findProgram(BROWSER_NAMES);
}

export interface View {
  readonly url: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-extensions',
  '--no-first-run',
  '--remote-debugging-pipe',
];

/** Loading and settling of one page, in milliseconds. */
const LONGEST_LOADING = 60_000;

export class Browser {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #pages = new Map<string, (message: Message) => void>();
  #sent = 0;

  private constructor(program: string) {
    this.#folder = mkdtempSync(path.join(tmpdir(), 'dgw-browser-'));
    this.#process = spawn(program, [...FLAGS, `--user-data-dir=${this.#folder}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#listen(this.#process.stdio[4] as Readable);
  }

  static async start(program: string): Promise<Browser> {
    const browser = new Browser(program);
    await browser.send('Browser.getVersion');
    return browser;
  }

  async stop(): Promise<void> {
    const gone = once(this.#process, 'exit');
    await this.send('Browser.close').catch(() => undefined);
    await gone;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  async open(view: View): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, String(sessionId), String(targetId));
    this.#pages.set(String(sessionId), (message) => page.hear(message.method ?? '', message.params ?? {}));
    await page.load(view);
    return page;
  }

  /** One command of the protocol; rejects with the browser's own words. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.#sent += 1;
    const id = this.#sent;
    const pipe = this.#process.stdio[3] as Writable;
    pipe.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        if (error === undefined) resolve(result ?? {});
        else reject(new Error(`${method}: ${error.message}`));
      });
      this.#process.once('exit', () => reject(new Error(`${method}: the browser has ended`)));
    });
  }

  #listen(pipe: Readable): void {
    this.#process.setMaxListeners(0);
    let parts: Buffer[] = [];
    pipe.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        this.#receive(Buffer.concat([...parts, chunk.subarray(start, end)]).toString());
        parts = [];
        start = end + 1;
      }
      parts.push(chunk.subarray(start));
    });
  }

  #receive(text: string): void {
    const message: Message = JSON.parse(text);
    if (message.id === undefined) this.#pages.get(message.sessionId ?? '')?.(message);
    else {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    }
  }
}

export class Page {
  readonly #browser: Browser;
  readonly #session: string;
  readonly #target: string;
  /** What the browser reported of errors: of scripts, of the security policy, of things not loaded. */
  readonly complaints: string[] = [];
  /** Addresses asked for, the page's own first. */
  readonly requests: string[] = [];
  #loaded: () => void = () => undefined;

  constructor(browser: Browser, session: string, target: string) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.#browser.send(method, params, this.#session);
  }

  async load({ url, width = 1280, height = 900, isDark = false }: View): Promise<void> {
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`);
    await this.resize(width, height);
    const scheme = { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' };
    await this.send('Emulation.setEmulatedMedia', { features: [scheme] });
    const loaded = new Promise<void>((resolve, reject) => {
      this.#loaded = resolve;
      setTimeout(() => reject(new Error(`${url} did not load`)), LONGEST_LOADING).unref();
    });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  async resize(width: number, height: number): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  /** The value of an expression in the page, as JSON carries it. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value: T }).value;
  }

  async screenshot(isWhole = false): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: isWhole });
    return Buffer.from(String(data), 'base64');
  }

  /** On the paper that the page's own style asks for. */
  async pdf(): Promise<Buffer> {
    const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: false });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
  }

  hear(method: string, params: Record<string, unknown>): void {
    if (method === 'Page.loadEventFired') this.#loaded();
    if (method === 'Runtime.exceptionThrown' || method === 'Runtime.consoleAPICalled') {
      this.complaints.push(JSON.stringify(params));
    }
    if (method === 'Log.entryAdded') this.complaints.push(String((params.entry as { text: string }).text));
    if (method === 'Network.requestWillBeSent') {
      this.requests.push(String((params.request as { url: string }).url));
    }
  }
}
