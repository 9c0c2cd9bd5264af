import type { Incident } from '../../utils/domain/incident.ts';
import type { DeskText } from '../../utils/locale/desk.ts';
import type { Desk } from '../../utils/state/desk-store.ts';
import { ReasonForm } from '../design/ReasonForm.tsx';

interface CloseFormProps {
  readonly desk: Desk;
  readonly incident: Incident;
  readonly text: DeskText;
  readonly onDone: () => void;
}

/** Closing before every step is ticked: possible, with a reason that stays in the timeline. */
export function CloseForm({ desk, incident, text, onDone }: CloseFormProps) {
  return (
    <section className="step">
      <h2>{text.closeEarly}</h2>
      <ReasonForm
        question={text.closeReason}
        placeholder={text.closeReasonPlaceholder}
        save={text.close}
        cancel={text.cancel}
        onSave={(reason) =>
          void desk.move(incident.id, 'closed', reason).then((stored) => stored && onDone())
        }
        onCancel={onDone}
      />
    </section>
  );
}
