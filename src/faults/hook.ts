/**
 * Loaded before the nightly run with --import: counts its file operations and strikes at the one that the plan names.
 * The process is real and so is its death; only a disk's errors and a power cut are played.
 */
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { Disk } from './disk.ts';
import { Fault, type Operation, TOLD_BY } from './plan.ts';

const fault = Fault.parse(JSON.parse(process.env.LEDGER_FAULT ?? '{"root":"/nowhere"}'));
const disk = new Disk();
const { link, open, rename, rm } = fs.promises;
/** Whether the planned act is the code of an error. */
const IS_ERROR = /^E/.test(fault.act);
let counted = 0;
let failing = false;

/** Counts an operation. @throws the planned error, at the planned operation and at each one after it */
function strike(operation: Operation, path: string): void {
  if (!path.startsWith(fault.root)) return;
  if (fault.op === 'any' || fault.op === operation) counted++;
  const due = counted === fault.nth && (fault.op === 'any' || fault.op === operation);
  if (due && (fault.act === 'kill' || fault.act === 'powercut')) {
    if (fault.act === 'powercut') disk.cut();
    process.kill(process.pid, 'SIGKILL');
  }
  if (due && fault.act === 'tell') fs.writeSync(TOLD_BY, '.');
  if (due && fault.act === 'halt') {
    fs.writeSync(TOLD_BY, '.');
    process.kill(process.pid, 'SIGSTOP');
  }
  if (due && IS_ERROR) failing = true;
  // A full disk still lets files be removed.
  if (failing && !(fault.act === 'ENOSPC' && operation === 'remove'))
    throw Object.assign(new Error(`${fault.act}: played fault, ${operation} '${path}'`), { code: fault.act });
}

fs.promises.open = async (path, flags, mode) => {
  const name = String(path);
  const writes = typeof flags === 'string' && /[wa+]/.test(flags);
  if (writes) strike('open', name);
  const handle = await open(path, flags, mode);
  const { writeFile, sync } = handle;
  handle.writeFile = async (data, options) => {
    disk.wrote(name);
    // A disk that fills up takes a part first, and so does one whose power goes.
    const isHalf = IS_ERROR || fault.act === 'kill' || fault.act === 'powercut';
    if (isHalf && counted + 1 === fault.nth && typeof data === 'string')
      await writeFile.call(handle, data.slice(0, data.length / 2), options);
    strike('write', name);
    return writeFile.call(handle, data, options);
  };
  handle.sync = async () => {
    strike('sync', name);
    await sync.call(handle);
    disk.synced(name);
  };
  return handle;
};
fs.promises.rename = async (from, to) => {
  strike('rename', String(to));
  if (String(to).startsWith(fault.root)) disk.renaming(String(from), String(to));
  return rename(from, to);
};
fs.promises.link = async (from, to) => {
  strike('link', String(to));
  return link(from, to);
};
fs.promises.rm = async (path, options) => {
  strike('remove', String(path));
  return rm(path, options);
};
syncBuiltinESMExports();

if (fault.clock !== 0) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args: [] | [number | string | Date]) {
      if (args.length === 0) super(Real.now() + fault.clock);
      else super(...(args as [number]));
    }
    static override now(): number {
      return Real.now() + fault.clock;
    }
  } as DateConstructor;
}

if (fault.deaf) {
  const { once } = process;
  process.once = ((name: string, listener: () => void) =>
    name.startsWith('SIG') ? process : once.call(process, name, listener)) as typeof process.once;
}

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [, name] = /\/(?:model|store|pipeline)\/(\w+)\.ts$/.exec(found.url) ?? [];
    const replaced = fault.broken.some((broken) => broken === name);
    // A broken module may build on the real one.
    if (!replaced || context.parentURL?.includes('/faults/broken/')) return found;
    return { ...found, url: new URL(`./broken/${name}.ts`, import.meta.url).href };
  },
});

const { count } = fault;
if (count)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const measured = { operations: counted, peakKb: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 };
    fs.writeFileSync(count, JSON.stringify(measured));
  });
