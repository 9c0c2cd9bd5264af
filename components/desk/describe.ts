import type { Action } from '../../utils/domain/incident.ts';
import type { deskMessages } from '../../utils/locale/desk.ts';
import { fill } from '../../utils/locale/messages.ts';
import type { timelineMessages } from '../../utils/locale/timeline.ts';
import { clockKinds } from '../../utils/playbook/clocks.ts';
import { platformPolicies, platformRules } from '../../utils/playbook/platform-policies.ts';
import { roles } from '../../utils/playbook/roles.ts';
import { stepById } from '../../utils/playbook/steps.ts';

/** The words a timeline is told in. */
export interface TimelineWords {
  readonly text: (typeof timelineMessages)['zh-TW'];
  readonly desk: (typeof deskMessages)['zh-TW'];
  readonly lang: 'zh' | 'en';
  readonly locale: string;
}

/** One entry of the timeline as a person would say it. */
export function describe(entry: Action, { text, desk, lang, locale }: TimelineWords): string {
  const step = (id: string) => stepById(id)?.title[lang] ?? id;
  switch (entry.kind) {
    case 'open':
      return text.saidopen;
    case 'tick':
      return entry.status === 'done'
        ? withNote(fill(text.saiddone, { step: step(entry.step) }), entry.note)
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
      return fill(entry.findings === 0 ? text.saidapprove : text.saidapproveWith, {
        name: entry.name,
        role: roles.find(({ role }) => role === entry.role)?.name[lang] ?? entry.role,
        statement: text[`statement${entry.statement}`],
        n: entry.findings,
        sha256: entry.sha256.slice(0, 12),
      });
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
  }
}

/** Date and time in the person's own zone, e.g. `2026/11/21 14:05`. */
export function timeOf(at: number, locale: string): string {
  return new Date(at).toLocaleString(locale, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

function withNote(said: string, note: string | undefined): string {
  return note ? `${said}（${note}）` : said;
}
