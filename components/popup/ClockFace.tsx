import type { Incident } from '../../utils/domain/incident.ts';
import { remaining, runningClocks } from '../../utils/incidents/clocks.ts';
import { fill } from '../../utils/locale/messages.ts';
import { clockOf } from '../../utils/locale/times.ts';
import { clockKinds } from '../../utils/playbook/clocks.ts';
import { duration, spokenDuration } from '../design/duration.ts';
import type { Words } from './words.ts';

interface ClockFaceProps extends Words {
  readonly incident: Incident;
  readonly now: number;
}

/** The nearest running clock, large, with what it waits for and what its length rests on. */
export function ClockFace({ incident, now, text, lang, locale }: ClockFaceProps) {
  const clock = runningClocks(incident)[0];
  if (!clock) return <section className="clock idle">{text.clockNone}</section>;
  const { ms, overdue, suspect } = remaining(clock, now);
  const kind = clockKinds[clock.id];
  const share = Math.max(0, Math.min(1, ms / (clock.dueAt - clock.startedAt)));
  const time = duration(Math.abs(ms), text);
  const tone = overdue ? 'over' : ms < 15 * 60_000 ? 'soon' : 'calm';
  return (
    <section className="clock" data-tone={tone} data-clock={clock.id}>
      <div className="clock-line">
        <strong className="clock-name">{kind.name[lang]}</strong>
        <span
          className={time.includes(':') ? 'clock-time' : 'clock-time words'}
          role="timer"
          aria-label={spokenDuration(Math.abs(ms), text)}
        >
          <small>{overdue ? text.clockOver : text.clockLeft}</small> {time}
        </span>
      </div>
      <div className="bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p>
        {fill(overdue ? text.clockWas : text.clockBy, { time: clockTime(clock.dueAt, now, locale, text) })}
        <span className="soft"> · {suspect ? text.clockSuspect : kind.restsOn[lang]}</span>
      </p>
    </section>
  );
}

/** `今天 14:32` or `11/22 14:32`, in the person's time zone. */
function clockTime(at: number, now: number, locale: Words['locale'], text: Words['text']): string {
  const date = new Date(at);
  const time = clockOf(at, locale);
  if (date.toDateString() === new Date(now).toDateString()) return fill(text.today, { time });
  return `${date.getMonth() + 1}/${date.getDate()} ${time}`;
}
