/** Characters that turn the writing direction: with one of them `invoicetxt.exe` reads as `invoiceexe.txt`. */
const TURNS = /\p{Bidi_Control}/gu;

/** A name from a page or of a file as it is shown: it cannot read otherwise than it is. What is sealed keeps it whole. */
export function unturned(text: string): string {
  return text.replace(TURNS, '');
}
