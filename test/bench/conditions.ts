import type {CDPSession} from 'playwright-core';

/** The device and network of a load. */
export interface Condition {
  readonly cpu: number;
  /** In megabits per second; undefined for the loopback as it is. */
  readonly mbps?: number;
  /** Added to each request, in ms. */
  readonly latency?: number;
}

/** "slow" is a cheap phone on a bad connection. */
export const conditions = {
  fast: {cpu: 1},
  slow: {cpu: 4, mbps: 1.6, latency: 150},
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

/** Slows a page down; call it before the page loads. */
export async function applyCondition(session: CDPSession, condition: Condition): Promise<void> {
  if (condition.cpu > 1) {
    await session.send('Emulation.setCPUThrottlingRate', {rate: condition.cpu});
  }
  if (condition.mbps === undefined) return;
  const throughput = (condition.mbps * 1e6) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: condition.latency ?? 0,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
