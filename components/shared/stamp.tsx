import { exhibit } from '../../utils/model/evidence';
import './stamp.css';

/** An exhibit's number, as a stamp on the sheet. */
export function Stamp({ number }: { number: number }) {
  return <span class="stamp">{exhibit(number)}</span>;
}
