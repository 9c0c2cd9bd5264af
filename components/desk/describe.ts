import type { Action, Incident } from '../../utils/domain/incident.ts';
import type { deskMessages } from '../../utils/locale/desk.ts';
import { learningMessages } from '../../utils/locale/learning.ts';
import { fill, type Tongue, type UiLang } from '../../utils/locale/messages.ts';
import { outreachMessages } from '../../utils/locale/outreach.ts';
import { noted } from '../../utils/locale/punctuation.ts';
import type { timelineMessages } from '../../utils/locale/timeline.ts';
import { dayOf, timeOf } from '../../utils/locale/times.ts';
import { clockKinds } from '../../utils/playbook/clocks.ts';
import { platformPolicies, platformRules } from '../../utils/playbook/platform-policies.ts';
import { rebuildingItems } from '../../utils/playbook/rebuilding.ts';
import { roles } from '../../utils/playbook/roles.ts';
import { stepById } from '../../utils/playbook/steps.ts';

/** The words a timeline is told in. */
export interface TimelineWords {
  readonly text: (typeof timelineMessages)['zh-TW'];
  readonly desk: (typeof deskMessages)['zh-TW'];
  readonly lang: Tongue;
  readonly locale: UiLang;
}

/** One entry of the timeline as a person would say it; the incident tells what an entry's ids stand for. */
export function describe(entry: Action, incident: Incident, words: TimelineWords): string {
  const { text, desk, lang, locale } = words;
  const step = (id: string) => stepById(id)?.title[lang] ?? id;
  switch (entry.kind) {
    case 'open':
      return text.saidopen;
    case 'tick':
      return entry.status === 'done'
        ? noted(fill(text.saiddone, { step: step(entry.step) }), entry.note, lang)
        : fill(text.saidskipped, { step: step(entry.step), note: entry.note ?? '' });
    case 'evidence':
      return fill(text.saidevidence, { name: entry.name });
    case 'prepareAppeal':
      return fill(text.saidprepareAppeal, {
        platform: platformRules[entry.platform].name[lang],
        policy: platformPolicies.find(({ policy }) => policy === entry.policy)?.name[lang] ?? entry.policy,
      });
    case 'moveAppeal':
      return fill(text.saidmoveAppeal, { state: text[`appeal${entry.to}`] });
    case 'approve':
      return `${fill(entry.findings === 0 ? text.saidapprove : text.saidapproveWith, {
        name: entry.name,
        role: roles.find(({ role }) => role === entry.role)?.name[lang] ?? entry.role,
        statement: text[`statement${entry.statement}`],
        n: entry.findings,
        sha256: entry.sha256.slice(0, 12),
      })}${entry.reason ? fill(text.saidbecause, { reason: entry.reason }) : ''}`;
    case 'endDrill':
      return text.saidendDrill;
    case 'untick':
      return fill(text.saiduntick, { step: step(entry.step) });
    case 'note':
      return fill(text.saidnote, { text: entry.text });
    case 'assess': {
      const { reach, truth, harm } = entry.assessment;
      return fill(text.saidassess, {
        reach: desk[`reach${reach}`],
        truth: desk[`truth${truth}`],
        harm: desk[`harm${harm}`],
      });
    }
    case 'move': {
      const state = desk[`state${entry.to}`];
      return entry.reason
        ? fill(text.saidmoveWhy, { state, reason: entry.reason })
        : fill(text.saidmove, { state });
    }
    case 'snooze':
      return fill(text.saidsnooze, {
        clock: clockKinds[entry.clock].name[lang],
        time: timeOf(entry.until, locale),
        reason: entry.reason,
      });
    case 'announce':
      return text.saidannounce;
    case 'absorb':
      return fill(text.saidabsorb, { code: entry.code });
    case 'message':
    case 'sent':
      return fill(text[`said${entry.kind}`], { audience: audienceOf(entry.message, incident, words) });
    case 'receive':
      return fill(text.saidreceive, {
        from: entry.from,
        n: entry.entries,
        fingerprint: entry.fingerprint.slice(0, 9),
      });
    case 'analyse':
      return fill(text.saidanalyse, {
        part: learningMessages[locale][`part${entry.part}`],
        text: entry.text || '–',
      });
    case 'measure':
    case 'plan':
      return fill(text[`said${entry.kind}`], {
        ...(entry.kind === 'measure' ? { text: entry.text } : { item: planItem(entry.item, lang) }),
        owner: entry.owner,
        date: dayOf(entry.dueAt, locale),
      });
    case 'finish':
      return fill(entry.done ? text.saidfinish : text.saidunfinish, {
        item:
          entry.of === 'plan'
            ? planItem(entry.item, lang)
            : (incident.measures?.find(({ id }) => id === entry.item)?.text ?? entry.item),
      });
  }
}

function audienceOf(message: string, incident: Incident, { locale }: TimelineWords): string {
  const audience = incident.messages?.find(({ id }) => id === message)?.audience ?? 'public';
  return outreachMessages[locale][`audience${audience}`];
}

function planItem(item: string, lang: TimelineWords['lang']): string {
  return rebuildingItems.find(({ id }) => id === item)?.what[lang] ?? item;
}
