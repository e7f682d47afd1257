/** The real YAML language server, spoken to as an editor does: the Language Server Protocol over stdio. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const BIN = path.resolve(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');

export const isServerInstalled = existsSync(BIN);

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #diagnostics = new Map<string, (found: readonly Diagnostic[]) => void>();
  #received = Buffer.alloc(0);
  #next = 1;

  private constructor() {
    this.#child = spawn(process.execPath, [BIN, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#take(chunk));
  }

  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer();
    const rootUri = pathToFileURL(folder).href;
    const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };
    await server.#ask('initialize', { processId: process.pid, rootUri, capabilities });
    server.#tell('initialized', {});
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
    server.#tell('workspace/didChangeConfiguration', { settings: { yaml } });
    return server;
  }

  stop(): void {
    this.#child.kill();
  }

  /** Opens a file, and waits for what the server finds wrong in it. */
  open(file: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = pathToFileURL(file).href;
    const found = new Promise<readonly Diagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  async hover(file: string, position: Position): Promise<string> {
    const result = (await this.#ask('textDocument/hover', place(file, position))) as {
      readonly contents: { readonly value: string };
    } | null;
    return result?.contents.value ?? '';
  }

  async complete(file: string, position: Position): Promise<{ readonly label: string; readonly says: string }[]> {
    const result = (await this.#ask('textDocument/completion', place(file, position))) as {
      readonly items: readonly Completion[];
    };
    return result.items.map(({ label, documentation = '' }) => ({
      label,
      says: typeof documentation === 'string' ? documentation : documentation.value,
    }));
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || this.#received.length < end + 4 + length) return;
      const body = this.#received.subarray(end + 4, end + 4 + length).toString('utf8');
      this.#received = this.#received.subarray(end + 4 + length);
      this.#handle(JSON.parse(body) as Message);
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
      this.#diagnostics.get(decodeURI(encodeURI(uri)))?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      // The server asks for settings, or to be told of changed files: there are none but those it was told.
      this.#send({ id, result: method === 'workspace/configuration' ? [{}, {}, {}, {}, {}] : null });
    } else if (id !== undefined) {
      this.#waiting.get(id)?.(result);
    }
  }
}

function place(file: string, position: Position) {
  return { textDocument: { uri: pathToFileURL(file).href }, position };
}
