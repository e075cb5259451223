import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = new URL(`../../../target/${process.env['BUILD'] ?? 'debug'}/web-host`, import.meta.url).pathname;
const dist = new URL('../../../ui/dist', import.meta.url).pathname;

/** What the contract answers. */
export type Reply = { ok: unknown } | { rejected: { code: string } } | { broken: { code: string } };

/** A running web host with a folder of its own, both gone after `stop`. */
export class Host {
  private constructor(
    private readonly process: ChildProcess,
    /** Everything the host keeps lies here. */
    readonly folder: string,
    readonly address: string,
  ) {}

  static async start(...more: string[]): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'spielraum-'));
    const child = spawn(program, ['--config', folder, '--dist', dist, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`${program} ended with ${code}; was it built? cargo build --workspace --bins`);
    });
    const lines = createInterface({ input: child.stdout });
    const [address] = (await Promise.race([once(lines, 'line'), failed])) as [string];
    failed.catch(() => undefined);
    return new Host(child, folder, address);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Sends one request past the page, to prepare what the page will show. */
  async ask(method: string, params: object = {}, party?: object): Promise<Reply> {
    const body = JSON.stringify({ method, party, params });
    const response = await fetch(`${this.address}/rpc`, { method: 'POST', body });
    return (await response.json()) as Reply;
  }

  /** As `ask`, for what has to go well. */
  async done<T>(method: string, params: object = {}, party?: object): Promise<T> {
    const reply = await this.ask(method, params, party);
    if ('ok' in reply) return reply.ok as T;
    throw new Error(`${method}: ${JSON.stringify(reply)}`);
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}
