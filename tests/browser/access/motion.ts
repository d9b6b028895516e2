/** Runs in a page: what on it moves by itself, or glides where it is changed. */
export function moving(): string[] {
  const running = document.getAnimations().map((one) => {
    const target = one.effect instanceof KeyframeEffect ? one.effect.target : null;
    return `${target?.className} is animated`;
  });
  const gliding = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after', '::backdrop'].flatMap((part) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element, part);
      const glides = /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      return glides ? [`${element.localName}.${element.className}${part} glides`] : [];
    }),
  );
  return [...running, ...gliding];
}
