import type { ButtonParts } from './button-parts';

/** Opens and closes the button's menu, by mouse and by keyboard, and passes on what is chosen there. */
export function wireMenu(
  { frame, menuButton, menu, otherSide, hideHere, hideEverywhere }: ButtonParts,
  does: { otherSide: () => void; off: (where: 'site' | 'everywhere') => void },
): void {
  const open = (opened: boolean) => {
    menu.hidden = !opened;
    menuButton.setAttribute('aria-expanded', String(opened));
  };
  const onChoice = (item: HTMLButtonElement, then: () => void) =>
    item.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      open(false);
      then();
    });

  menuButton.addEventListener('click', (event) => event.isTrusted && open(menu.hidden === true));
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.hidden) return;
    open(false);
    menuButton.focus();
  });
  frame.addEventListener('focusout', (event) => {
    if (event.relatedTarget === null || !frame.contains(event.relatedTarget as Node)) open(false);
  });
  onChoice(otherSide, does.otherSide);
  onChoice(hideHere, () => does.off('site'));
  onChoice(hideEverywhere, () => does.off('everywhere'));
}
