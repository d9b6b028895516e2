import { useEffect, useRef } from 'preact/hooks';
import type { TextRun } from '../../utils/model/text-places';
import { useWords } from '../words';
import { type Box, freshBox, holds, type Point, type Size } from './box-geometry';
import { CoverBox, placeOf } from './cover-box';
import type { CoverActions, ShownBox } from './shown-cover';
import { useBoxDrag } from './use-box-drag';

/** The covers that lie over a picture, and the surface on which a person draws more of them. */
export function PictureCovers(props: {
  name: string;
  picture: Size;
  boxes: readonly ShownBox[];
  /** The words that can be picked with a click. */
  runs: readonly TextRun[];
  describedBy: string;
  onAdd: (box: Box) => void;
  onPick: (text: string) => void;
  actions: Pick<CoverActions, 'onChangeBox' | 'onDropBox'>;
}) {
  const { t } = useWords();
  const { picture, boxes, actions } = props;
  const layer = useRef<HTMLFieldSetElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const newest = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef<'box' | 'add' | null>(null);
  const own = boxes.flatMap((box) => (box.at === null ? [] : [{ ...box, at: box.at }]));

  // A box that was added is taken hold of at once; after one was removed the focus must not be lost.
  useEffect(() => {
    const wanted = wantsFocus.current === 'box' ? newest.current : wantsFocus.current && add.current;
    wantsFocus.current = null;
    wanted?.focus();
  }, [own.length]);

  const pick = (point: Point) => {
    const run = props.runs.find((one) => holds(one, point));
    if (run) props.onPick(run.text);
  };
  const addBox = (box: Box) => {
    wantsFocus.current = 'box';
    props.onAdd(box);
  };
  const drag = useBoxDrag(
    picture,
    ({ at, box }) => (at === null ? addBox(box) : actions.onChangeBox(at, box)),
    pick,
  );
  const on = (handle: (event: PointerEvent, on: Element) => void) => (event: PointerEvent) => {
    if (layer.current) handle(event, layer.current);
  };
  const shown = (box: ShownBox): ShownBox =>
    drag.dragged && drag.dragged.at === box.at && box.at !== null ? { ...box, ...drag.dragged.box } : box;

  return (
    <>
      <fieldset
        class="cover-layer"
        ref={layer}
        aria-label={props.name}
        onPointerDown={on(drag.begin)}
        onPointerMove={on(drag.move)}
        onPointerUp={on(drag.end)}
        onPointerCancel={drag.cancel}
      >
        {boxes.map((box, index) =>
          box.at === null ? (
            <span
              // Several words of one text can stand at one place only if they are the same box.
              key={`${index} ${box.x} ${box.y}`}
              class={box.lifted ? 'cover-word cover-lifted' : 'cover-word'}
              style={placeOf(box, picture)}
              data-testid="cover-word"
              data-lifted={box.lifted}
            />
          ) : null,
        )}
        {own.map((box, index) => (
          <CoverBox
            key={box.at}
            {...(index === own.length - 1 ? { element: newest } : {})}
            box={shown(box) as typeof box}
            number={index + 1}
            picture={picture}
            describedBy={props.describedBy}
            onHold={(event, corner) => {
              if (layer.current)
                drag.begin(event, layer.current, { at: box.at, box, ...(corner ? { corner } : {}) });
            }}
            onChange={(change) => actions.onChangeBox(box.at, change)}
            onLift={(lifted) => actions.onChangeBox(box.at, { lifted })}
            onDrop={() => {
              wantsFocus.current = 'add';
              actions.onDropBox(box.at);
            }}
          />
        ))}
        {drag.dragged?.at === null ? (
          <span class="cover-word cover-drawn" style={placeOf(drag.dragged.box, picture)} />
        ) : null}
      </fieldset>
      <button
        type="button"
        class="button button-small cover-add"
        ref={add}
        data-testid="cover-add-box"
        onClick={() => addBox(freshBox(viewOf(layer.current, picture), picture))}
      >
        {t('coverAddBox')}
      </button>
    </>
  );
}

/** What of a picture is in view, in its own pixels; all of it where that cannot be told. */
function viewOf(layer: Element | null, picture: Size): Box {
  const seen = layer?.getBoundingClientRect();
  if (seen === undefined || seen.width === 0) return { x: 0, y: 0, ...picture };
  const scale = picture.width / seen.width;
  const top = Math.max(0, -seen.top) * scale;
  const bottom = Math.min(picture.height, (innerHeight - seen.top) * scale);
  return bottom <= top
    ? { x: 0, y: 0, ...picture }
    : { x: 0, y: top, width: picture.width, height: bottom - top };
}
