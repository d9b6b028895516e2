import { exhibit } from '../../utils/model/evidence';
import { useWords } from '../words';

/** A captured chat or an imported mail that no entry names yet. */
export interface ContactOffer {
  number: number;
  kind: 'chat' | 'mail';
  title: string;
}

/** Offers each of them to be added to the log by one click. */
export function ContactOffers(props: {
  offers: readonly ContactOffer[];
  busy: boolean;
  onAdd: (number: number) => void;
}) {
  const { t } = useWords();
  if (props.offers.length === 0) return null;
  return (
    <ul class="contact-offers">
      {props.offers.map(({ number, kind, title }) => (
        <li key={number}>
          <button
            type="button"
            class="button button-small"
            data-testid="add-from-exhibit"
            data-evidence={exhibit(number)}
            aria-disabled={props.busy}
            onClick={() => props.onAdd(number)}
          >
            {t(kind === 'chat' ? 'contactFromChat' : 'contactFromMail', exhibit(number))}
          </button>
          <span class="quiet">{title}</span>
        </li>
      ))}
    </ul>
  );
}
