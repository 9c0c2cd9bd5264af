import { siteSpecs } from '../sites/sites.ts';
import type { Anchor, BoxSpec, SiteSpec } from '../sites/spec.ts';

/**
 * `calm sites`: for every site and field, the selectors in the order in which they are tried, what carries each and
 * when it was last seen to work, and the names of Post by language; a table in Markdown. What nobody attested says so.
 */
export async function sitesCommand(): Promise<number> {
  console.log('| site | field | selector | carried by | attested |\n| --- | --- | --- | --- | --- |');
  for (const row of siteSpecs.flatMap(rowsOf)) console.log(`| ${row.join(' | ')} |`);
  return 0;
}

type Row = readonly [site: string, field: string, select: string, by: string, attested: string];

function rowsOf(site: SiteSpec): readonly Row[] {
  const { read, box } = site;
  const fields: readonly (readonly [name: string, anchors: readonly Anchor[]])[] = [
    ['review card', read?.cards.anchors ?? []],
    ['author', read?.author ?? []],
    ['stars', read?.rating ?? []],
    ['verdict', read?.verdict ?? []],
    ['text', read?.text ?? []],
    ['date', read?.dateText ?? []],
    [
      "owner's answer",
      [...(read?.ownerReply ?? []), ...(read?.ownerComment ? [read.ownerComment.comment] : [])],
    ],
    ['more', read?.more ?? []],
    ['original', read?.original ?? []],
    ['place', read?.placeName ?? []],
    ['reply box', box?.editors ?? []],
    ['Post', box?.submit ?? []],
  ];
  const anchors = fields.flatMap(([name, found]) =>
    found.map(({ by, select, seen }): Row => [site.id, name, `\`${select}\``, by, attested(seen)]),
  );
  return [...anchors, ...(box ? labelRows(site.id, box) : [])];
}

/** One row for each language and whether its names were seen. */
function labelRows(site: string, { submitLabels, seenLabels }: BoxSpec): readonly Row[] {
  const seenOf = (name: string): string => (seenLabels?.names.includes(name) ? seenLabels.seen : 'unseen');
  const groups = Map.groupBy(submitLabels, (name) => `${languageOf(name)}|${seenOf(name)}`);
  return [...groups].map(([key, names]): Row => {
    const [language = '', seen = ''] = key.split('|');
    return [site, `name of Post, ${language}`, names.join('、'), 'label', attested(seen)];
  });
}

const japanese = new Set(['返信を投稿', '返信', '投稿', '送信']);
const spanish = new Set(['Publicar respuesta', 'Responder']);

function languageOf(name: string): string {
  if (japanese.has(name)) return 'ja';
  if (spanish.has(name)) return 'es';
  return /\p{Script=Han}/u.test(name) ? 'zh-TW' : 'en';
}

function attested(seen: string): string {
  if (seen === 'unseen') return 'no';
  return seen === 'undated' ? 'yes, undated' : `yes, ${seen.slice(0, 7)}`;
}
