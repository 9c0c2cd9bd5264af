import { beforeEach, describe, expect, it, vi } from 'vitest';

const send = vi.fn<(message: { type: string; data: unknown; id: number }) => Promise<unknown>>();
const runtime: { id: string | undefined; sendMessage: typeof send } = { id: 'ours', sendMessage: send };
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { sendMessage } = await import('../../../utils/platform/messages.ts');
const lost = () => Promise.reject(new Error('Could not establish connection.'));
const reply = { text: '謝謝', topics: [], lang: 'zh-TW', favourite: true } as const;

beforeEach(() => {
  send.mockReset();
  runtime.id = 'ours';
});

describe('a message to the background', () => {
  it('gives the answer', async () => {
    send.mockResolvedValue({ res: true });
    await expect(sendMessage('keepReply', reply)).resolves.toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0]).toMatchObject({ type: 'keepReply', data: reply });
  });

  it.each([
    ['the message', lost],
    ['the answer', () => Promise.resolve(undefined)],
  ])('is sent again when the browser lost %s', async (_, fate) => {
    send.mockImplementationOnce(fate).mockImplementationOnce(fate).mockResolvedValue({ res: true });
    await expect(sendMessage('keepReply', reply)).resolves.toBe(true);
    expect(new Set(send.mock.calls.map(([message]) => message.id)).size).toBe(1);
  });

  it('is given up after three times', async () => {
    send.mockImplementation(lost);
    await expect(sendMessage('deskChanged', undefined)).rejects.toThrow(/connection/u);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is not sent again after a refusal', async () => {
    send.mockResolvedValue({ err: { message: 'stranger' } });
    await expect(sendMessage('deskChanged', undefined)).rejects.toThrow('stranger');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is not sent again from a page whose extension is gone', async () => {
    runtime.id = undefined;
    send.mockImplementation(lost);
    await expect(sendMessage('deskChanged', undefined)).rejects.toThrow(/connection/u);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('that records a post against advice is never sent twice by itself', async () => {
    send.mockImplementation(lost);
    const override = { rules: ['ad.promo'], reason: '院長已確認', draft: '謝謝' };
    await expect(sendMessage('logOverride', override)).rejects.toThrow(/connection/u);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
