import type { DeskText } from '../../utils/locale/desk.ts';
import type { DeskState } from '../../utils/state/desk-store.ts';

/** What went wrong, said once and aloud; nothing when all is well. */
export function Problem({ state, text }: { readonly state: DeskState; readonly text: DeskText }) {
  const { problem, settingsUnreadable } = state;
  const said = problem === 'storage' ? text.storageFailed : problem && text[`refusal${problem}`];
  return (
    <div>
      {settingsUnreadable && <p className="problem quiet">{text.settingsUnreadable}</p>}
      <p className="problem" role="alert">
        {said}
      </p>
    </div>
  );
}
