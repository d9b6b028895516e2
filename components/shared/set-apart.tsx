import { unturned } from '../../utils/model/unturned';

/** A name from a page or of a file, set apart from the words around it, whichever way each of them is written. */
export function SetApart({ text }: { text: string }) {
  return <bdi>{unturned(text)}</bdi>;
}
