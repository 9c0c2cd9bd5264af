import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/sites/read-page.ts';

const forums = [
  {
    name: 'PTT',
    url: 'https://www.ptt.cc/bbs/Doctor/M.1760000000.A.1F2.html',
    html: `<div id="main-content">本文<div class="push"><span class="push-tag">噓 </span><span class="push-userid">example1 </span><span class="push-content">: 等了兩小時</span><span class="push-ipdatetime"> 11/03 20:15\n</span></div>
      <div class="push"><span class="push-tag">推 </span><span class="push-userid">example2</span><span class="push-content">: 我覺得還好</span><span class="push-ipdatetime"> 192.0.2.1 11/04 08:00\n</span></div></div>`,
    reviews: [
      { id: '1', author: 'example1', text: '等了兩小時', dateText: '11/03 20:15' },
      { id: '2', author: 'example2', text: '我覺得還好', dateText: '192.0.2.1 11/04 08:00' },
    ],
  },
  {
    name: 'Dcard',
    url: 'https://www.dcard.tw/f/medical/p/200000001',
    html: `<article><h1>有人去過嗎</h1></article><div data-key="comment-a1"><div class="d_xa_34"><span>匿名</span><time datetime="2026-11-01T10:00:00Z">11 月 1 日</time></div><div class="d_xm_1"><span>櫃檯態度真的不太好，等很久也沒有人說明。</span></div></div>`,
    reviews: [{ id: 'comment-a1', text: '櫃檯態度真的不太好，等很久也沒有人說明。', dateText: '11 月 1 日' }],
  },
  {
    name: 'the panel in Google Search',
    url: 'https://www.google.com/search?q=x',
    html: `<div class="bwb7ce"><div class="Vpc5Fe">方測試</div><span role="img" aria-label="Rated 2.0 out of 5"></span><div class="OA1nbd">等很久。</div><div class="F87tLd"><span>業主回應</span><div>謝謝您告訴我們。</div></div></div>`,
    reviews: [
      { id: '1', author: '方測試', rating: 2, text: '等很久。', ownerReply: { text: '謝謝您告訴我們。' } },
    ],
  },
] as const;

describe.each(forums)('$name', ({ url, html, reviews }) => {
  it('is read', () => {
    const page = readPage(new DOMParser().parseFromString(html, 'text/html'), url);
    expect(page.reviews).toMatchObject(reviews);
    expect(page.reviews).toHaveLength(reviews.length);
    expect(Object.values(page.health)).not.toContain('dead');
  });

  it('offers no reply box of its own', () => {
    expect(readPage(new DOMParser().parseFromString(html, 'text/html'), url).replyBoxes).toBe(0);
  });
});
