import { Stamp } from '../shared/stamp';
import './evidence-card.css';

/** The place of an exhibit that is being loaded, as high as its card will be. */
export function WaitingCard({ number }: { number: number }) {
  return (
    <div class="card card-waiting" aria-busy="true">
      <Stamp number={number} />
    </div>
  );
}
