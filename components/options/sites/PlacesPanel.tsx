import { useEffect, useState } from 'react';
import type { PlaceClaim } from '../../../utils/domain/place.ts';
import { fill } from '../../../utils/locale/messages.ts';
import type { SitesActions, SitesText } from './actions.ts';

interface PlacesPanelProps {
  readonly text: SitesText;
  readonly actions: Pick<SitesActions, 'places' | 'keepPlace' | 'forgetPlace'>;
}

/** Which places are the clinic's own, as somebody said on their pages; each can be taken back, and that undone. */
export function PlacesPanel({ text, actions }: PlacesPanelProps) {
  const [places, setPlaces] = useState<readonly PlaceClaim[]>([]);
  const [removed, setRemoved] = useState<PlaceClaim>();
  useEffect(() => {
    void actions.places().then(setPlaces);
  }, [actions]);
  const remove = async (place: PlaceClaim) => {
    await actions.forgetPlace(place);
    setRemoved(place);
    setPlaces(await actions.places());
  };
  const undo = async (place: PlaceClaim) => {
    await actions.keepPlace(place);
    setRemoved(undefined);
    setPlaces(await actions.places());
  };
  return (
    <section className="panel own-places">
      <h2>{text.places}</h2>
      <p>{text.placesHelp}</p>
      {places.length === 0 && <p>{text.placesNone}</p>}
      <ul className="rows">
        {places.map((place) => (
          <li key={`${place.id ?? ''} ${place.name ?? ''}`}>
            <span>{nameOf(place)}</span>
            <span className="tag" data-own={place.own}>
              {place.own ? text.own : text.notOwn}
            </span>
            <button type="button" className="link" onClick={() => void remove(place)}>
              {fill(text.removePlace, { name: nameOf(place) })}
            </button>
          </li>
        ))}
      </ul>
      <div className="row-actions">
        <p className="notice" role="status">
          {removed && fill(text.placeRemoved, { name: nameOf(removed) })}
        </p>
        {removed && (
          <button type="button" onClick={() => void undo(removed)}>
            {text.undo}
          </button>
        )}
      </div>
    </section>
  );
}

function nameOf({ name, id }: PlaceClaim): string {
  return name ?? id ?? '?';
}
