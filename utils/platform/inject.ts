import { browser } from 'wxt/browser';
import type { Injectable } from './messages.ts';

/** The scripts that are put into a frame only when it needs them. */
const files = {
  checker: '/checker.js',
  card: '/card.js',
  composer: '/composer.js',
} as const satisfies Record<Injectable, string>;

/** Puts one of them into one frame; false when the frame is gone or may not be touched. Background only. */
export async function inject(part: Injectable, tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [files[part]] });
    return true;
  } catch {
    return false;
  }
}
