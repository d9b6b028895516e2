/** Brings the card of an exhibit into view, once the Evidence tab has drawn it; where it never does, nothing happens. */
export function showExhibit(label: string, tries = 40): void {
  const card = document.querySelector(`[data-testid=evidence-card][data-evidence="${CSS.escape(label)}"]`);
  if (card) card.scrollIntoView({ block: 'start' });
  else if (tries > 0) setTimeout(() => showExhibit(label, tries - 1), 50);
}
