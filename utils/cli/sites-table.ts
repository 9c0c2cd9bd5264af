import { siteSpecs } from '../sites/sites.ts';
import type { Anchor, SiteSpec } from '../sites/spec.ts';

/**
 * `calm sites`: for every site and field, by which kinds of anchor it is found and when each was last seen to work,
 * as a table in Markdown. What nobody attested says so.
 */
export async function sitesCommand(): Promise<number> {
  console.log('| site | field | found by, last seen |\n| --- | --- | --- |');
  for (const row of siteSpecs.flatMap(rowsOf)) console.log(row);
  return 0;
}

function rowsOf(site: SiteSpec): readonly string[] {
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
  const rows = fields.filter(([, anchors]) => anchors.length > 0);
  const labels = box ? [`| ${site.id} | Post, by its label | ${box.submitLabels.join('、')} |`] : [];
  return [
    ...rows.map(([name, anchors]) => `| ${site.id} | ${name} | ${anchors.map(shown).join(' → ')} |`),
    ...labels,
  ];
}

function shown({ by, seen }: Anchor): string {
  return `${by} ${seen === 'unseen' ? '(not attested)' : seen.slice(0, 7)}`;
}
