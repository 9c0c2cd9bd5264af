import { describe, expect, it } from 'vitest';
import type { FeedItem, Mention } from '../../../utils/domain/feed.ts';
import { decodeFeed } from '../../../utils/insight/decode-feed.ts';
import { addressKey, mentionsFrom, searchMentions, wordsIn } from '../../../utils/insight/mentions.ts';
import { parseFeed } from '../../../utils/insight/parse-feed.ts';
import { plainText } from '../../../utils/insight/plain-text.ts';

const now = Date.UTC(2026, 10, 22);

const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>在地新聞</title>${items}</channel></rss>`;

const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Google Alert - 心安診所</title>
<entry><id>tag:google.com,2013:x</id><title type="html">&lt;b&gt;心安診所&lt;/b&gt; 糾紛 &amp;amp; 回應</title>
<link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://news.example/a%3Fid%3D7&amp;ct=ga"></link>
<published>2026-11-20T08:00:00Z</published><content type="html">民眾 &lt;a href="x"&gt;投訴&lt;/a&gt;</content></entry></feed>`;

function itemsOf(text: string): readonly FeedItem[] {
  const feed = parseFeed(text, now);
  if ('code' in feed) throw new Error(feed.code);
  return feed.items;
}

describe('a feed', () => {
  it('reads RSS: CDATA, entities and tags become plain words', () => {
    const items = itemsOf(
      rss(`<item><title><![CDATA[<b>心安診所</b>&nbsp;公告]]></title><link> https://a.example/1 </link>
      <description>1 &lt; 2 &amp;amp; 3&#8230;</description><pubDate>Fri, 20 Nov 2026 10:00:00 +0800</pubDate></item>`),
    );
    expect(items).toEqual([
      {
        title: '心安診所 公告',
        summary: '1 < 2 & 3…',
        link: 'https://a.example/1',
        publishedAt: Date.UTC(2026, 10, 20, 2),
      },
    ]);
  });

  it('reads Atom as Google Alerts write it', () => {
    expect(itemsOf(atom)).toEqual([
      {
        title: '心安診所 糾紛 & 回應',
        summary: '民眾 投訴',
        link: 'https://www.google.com/url?rct=j&sa=t&url=https://news.example/a%3Fid%3D7&ct=ga',
        publishedAt: Date.UTC(2026, 10, 20, 8),
      },
    ]);
  });

  it('reads RDF, whose items stand beside the channel', () => {
    const text = `<rdf:RDF xmlns:rdf="r"><channel><title>論壇</title></channel>
      <item><title>文章</title><link>https://f.example/1</link><dc:date>2026-11-01T00:00:00Z</dc:date></item></rdf:RDF>`;
    expect(itemsOf(text)).toMatchObject([{ title: '文章', publishedAt: Date.UTC(2026, 10, 1) }]);
  });

  it.each([
    ['a date to come', '<pubDate>Fri, 01 Jan 2027 00:00:00 GMT</pubDate>'],
    ['no date at all', '<pubDate>昨天晚上</pubDate>'],
  ])('%s counts as none', (_, date) => {
    const [item] = itemsOf(rss(`<item><title>x</title><link>https://a.example/</link>${date}</item>`));
    expect(item).not.toHaveProperty('publishedAt');
  });

  it.each([
    ['a script as address', '<item><title>x</title><link>javascript:alert(1)</link></item>'],
    ['no address', '<item><title>x</title></item>'],
    ['no words', '<item><link>https://a.example/</link></item>'],
  ])('leaves out an entry with %s', (_, item) => {
    expect(itemsOf(rss(item))).toEqual([]);
  });

  const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <rss><channel><title>&b;</title></channel></rss>`;
  it.each([
    ['billion laughs', laughs, { code: 'entities' }],
    ['an ordinary page', '<!DOCTYPE html><html><body>hi</body></html>', { code: 'not-a-feed' }],
    ['something that is no XML', '{"a":1}', { code: 'not-a-feed' }],
    ['another kind of XML', '<?xml version="1.0"?><opml><body/></opml>', { code: 'not-a-feed' }],
    ['nothing', '', { code: 'not-a-feed' }],
    ['broken XML', rss('\n<item><title>x</item>'), { code: 'malformed', detail: '2' }],
    ['a tower of elements', rss(`${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`), { code: 'malformed' }],
  ])('refuses %s by name', (_, text, problem) => {
    expect(parseFeed(text, now)).toEqual(problem);
  });

  it('stays quick with what is meant to slow it', () => {
    const hostile = rss(
      `<item><title>${'&lt;'.repeat(400_000)}</title><link>https://a.example/</link></item>`,
    );
    const began = performance.now();
    expect(itemsOf(hostile)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('the charset', () => {
  const utf8 = new TextEncoder().encode('<?xml version="1.0"?><a>診所</a>');
  const big5 = Uint8Array.from([
    ...new TextEncoder().encode('<?xml version="1.0" encoding="big5"?><a>'),
    ...[0xb6, 0x45, 0xa9, 0xd2],
    ...new TextEncoder().encode('</a>'),
  ]);
  it.each([
    ['UTF-8 unsaid', utf8, '', '診所'],
    ['Big5 by its declaration', big5, 'text/xml', '診所'],
    ['Big5 by the header', big5.slice(0), 'text/xml; charset=Big5', '診所'],
    ['UTF-8 under a wrong header', utf8, 'text/xml; charset=utf-16le; x', '診所'],
    ['UTF-8 under the header of a careless server', utf8, 'text/xml; charset=iso-8859-1', '診所'],
    ['UTF-8 under a charset nobody knows', utf8, 'text/xml; charset=klingon', '診所'],
  ])('%s', (_, bytes, type, words) => {
    expect(decodeFeed(bytes, type)).toContain(words);
  });

  it('is named when nothing fits the bytes', () => {
    const bytes = Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x80, 0xff]);
    expect(decodeFeed(bytes, 'text/xml; charset=utf-8')).toEqual({ code: 'charset', detail: 'utf-8' });
  });
});

describe('mentions', () => {
  const watch = { words: ['心安診所'], negative: ['糾紛', '投訴'], without: ['寵物'] };
  const item = (title: string, link: string, summary = ''): FeedItem => ({ title, summary, link });
  const feed = { id: 'f1', takeAll: false };

  it.each([
    ['臺北心安診所有糾紛', { words: ['心安診所'], negative: ['糾紛'] }],
    ['心 安 診 所 搬家', { words: ['心安診所'], negative: [] }],
    ['別家的糾紛', { words: [], negative: ['糾紛'] }],
    ['心安診所旁的寵物店', undefined],
  ])('%s', (text, found) => {
    expect(wordsIn(text, watch)).toEqual(found);
  });

  it('are only what speaks of the clinic, unless the feed has searched already', () => {
    const items = [item('心安診所公告', 'https://a.example/1'), item('天氣', 'https://a.example/2')];
    expect(mentionsFrom(items, feed, watch, [], now).fresh).toHaveLength(1);
    expect(mentionsFrom(items, { ...feed, takeAll: true }, watch, [], now).fresh).toHaveLength(2);
  });

  it('join one page under two addresses, and one text on two pages', () => {
    const first = mentionsFrom(
      [item('心安診所遭投訴事件始末', 'https://www.a.example/1/?utm_source=x#top')],
      feed,
      watch,
      [],
      now,
    ).mentions;
    const second = mentionsFrom(
      [
        item('心安診所遭投訴（更新）', 'https://a.example/1'),
        item('心安診所遭投訴事件始末', 'https://b.example/copy'),
      ],
      { ...feed, id: 'f2' },
      watch,
      first,
      now,
    );
    expect(second.fresh).toEqual([]);
    expect(second.mentions).toMatchObject([
      { id: 'a.example/1', feeds: ['f1', 'f2'], also: ['https://b.example/copy'] },
    ]);
    expect(mentionsFrom([], feed, watch, second.mentions, now).mentions).toEqual([]);
  });

  it('change nothing when the same feed brings the same again', () => {
    const items = [item('心安診所', 'https://a.example/1')];
    const { mentions } = mentionsFrom(items, feed, watch, [], now);
    expect(mentionsFrom(items, feed, watch, mentions, now)).toEqual({ mentions: [], fresh: [] });
  });

  it('keep pages apart that differ in what matters, and short titles that are alike', () => {
    expect(addressKey('https://a.example/p?id=1')).not.toBe(addressKey('https://a.example/p?id=2'));
    const items = [item('心安診所', 'https://a.example/1'), item('心安診所', 'https://b.example/2')];
    expect(mentionsFrom(items, feed, watch, [], now).fresh).toHaveLength(2);
  });

  it('lead to the page itself and not through the search engine', () => {
    const [mention] = mentionsFrom(itemsOf(atom), feed, watch, [], now).mentions;
    expect(mention).toMatchObject({ link: 'https://news.example/a?id=7', id: 'news.example/a?id=7' });
  });

  it('are found by all words of a search, the newest first', () => {
    const mention = (id: string, title: string, publishedAt: number) =>
      ({ id, title, summary: '', link: `https://${id}`, publishedAt, seenAt: 1 }) as Mention;
    const all = [mention('a.example', '候診 投訴', 1), mention('b.example', '投訴 候診', 2)];
    expect(searchMentions(all, '候診　投訴').map(({ id }) => id)).toEqual(['b.example', 'a.example']);
    expect(searchMentions(all, '收費')).toEqual([]);
  });
});

it.each([
  ['<p>一</p><p>二</p>', '一 二'],
  ['&#x4E00;&#19968;&unknown;&#0;', '一一&unknown;'],
  ['很'.repeat(30), `${'很'.repeat(9)}…`],
])('%s as plain text', (html, words) => {
  expect(plainText(html, html.length > 20 && !html.includes('&') ? 10 : 100)).toBe(words);
});
