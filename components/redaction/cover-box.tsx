import type { Ref } from 'preact';
import { useWords } from '../words';
import { type Box, CORNERS, type Corner, nudgedBox, type Size } from './box-geometry';
import { REASONS } from './cover-words';

/** Where a box stands on its picture, whatever the size at which that is shown. */
export function placeOf(box: Box, picture: Size) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: share(box.x, picture.width),
    top: share(box.y, picture.height),
    width: share(box.width, picture.width),
    height: share(box.height, picture.height),
  };
}

/** A box that can be moved, sized, lifted and removed, by pointer and by keyboard. */
export function CoverBox(props: {
  box: Box & { lifted: boolean; reason: keyof typeof REASONS };
  number: number;
  picture: Size;
  element?: Ref<HTMLButtonElement>;
  describedBy: string;
  onHold: (event: PointerEvent, corner?: Corner) => void;
  onChange: (change: Box) => void;
  onLift: (lifted: boolean) => void;
  onDrop: () => void;
}) {
  const { t } = useWords();
  const { box, picture } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const { x, y, width, height } = box;
    const nudged = nudgedBox({ x, y, width, height }, event.key, event.shiftKey, picture);
    if (nudged) props.onChange(nudged);
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onDrop();
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      ref={props.element}
      class={box.lifted ? 'cover-box cover-lifted' : 'cover-box cover-own'}
      style={placeOf(box, picture)}
      data-testid="cover-box"
      aria-label={t(
        'coverBoxPlace',
        props.number,
        t(REASONS[box.reason]),
        box.x,
        box.y,
        box.width,
        box.height,
      )}
      aria-pressed={!box.lifted}
      aria-describedby={props.describedBy}
      onPointerDown={(event) => {
        event.stopPropagation();
        // Not every browser gives a button the focus when it is clicked.
        event.currentTarget.focus();
        const corner = event.target instanceof Element ? event.target.getAttribute('data-corner') : null;
        props.onHold(
          event,
          CORNERS.find((one) => one === corner),
        );
      }}
      // By keyboard only: a click of the pointer takes hold of the box.
      onClick={(event) => {
        if (event.detail === 0) props.onLift(!box.lifted);
      }}
      onKeyDown={onKeyDown}
    >
      {CORNERS.map((corner) => (
        <span key={corner} class={`cover-corner cover-corner-${corner}`} data-corner={corner} />
      ))}
    </button>
  );
}
