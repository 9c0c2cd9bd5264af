import { lazy, Suspense } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import type { OptionsText } from './panel.ts';

/** Needs the rules themselves, which the settings do without until one is changed. */
const ChangedRules = lazy(() => import('./rules/ChangedRules.tsx'));

interface RulesPanelProps {
  readonly settings: Settings;
  readonly text: OptionsText;
}

/** The way to the rules' own pages, and which of them the clinic has changed. */
export function RulesPanel({ settings, text }: RulesPanelProps) {
  const { severity } = settings.own;
  return (
    <section className="panel">
      <h2>{text.rules}</h2>
      <p>{text.rulesHelp}</p>
      {Object.keys(severity).length > 0 && (
        <Suspense fallback={<p aria-busy="true" />}>
          <ChangedRules severity={severity} lang={settings.lang} />
        </Suspense>
      )}
      <a href="#rules">{text.rulesOpen}</a>
    </section>
  );
}
