/** Child processes as steps. */
import { describe, expect, it } from 'vitest';
import { runStep, type Step } from './run-step.ts';

const step = (script: string, more: Partial<Step> = {}): Step => ({
  name: 'The step',
  args: ['-e', script],
  show: false,
  ...more,
});

describe('a step', () => {
  it('takes its time', async () => {
    expect(await runStep(step('setTimeout(() => {}, 50)'))).toBeGreaterThan(0.04);
  });

  it('gets its environment', async () => {
    const check =
      'process.exit(process.env.LEDGER_X === "1" && process.env.ASTRO_TELEMETRY_DISABLED ? 0 : 9)';
    await runStep(step(check, { env: { LEDGER_X: '1' } }));
    await expect(runStep(step(check))).rejects.toThrow('exit 9');
  });

  it('fails with its name, code and last words', async () => {
    const failing = runStep(step('console.error("no such thing"); process.exit(3)'));
    await expect(failing).rejects.toThrow(/^The step failed \(exit 3\)\.\nno such thing$/);
  });

  it('accepts the codes that it names and no other', async () => {
    await runStep(step('process.exit(2)', { accept: [2] }));
    await expect(runStep(step('process.exit(3)', { accept: [2] }))).rejects.toThrow('exit 3');
  });

  it('ends when it is stopped', async () => {
    const controller = new AbortController();
    const running = runStep(step('setInterval(() => {}, 1000)', { signal: controller.signal }));
    setTimeout(() => controller.abort(), 100);
    await expect(running).rejects.toThrow('The step failed');
  });
});
