import { useState } from 'preact/hooks';
import type { TextRun } from '../../utils/model/text-places';
import { useObjectUrl } from '../use-object-url';
import { useWords } from '../words';
import type { Box, Size } from './box-geometry';
import './covered-picture.css';
import { PictureCovers } from './picture-covers';
import type { CoverActions, ShownBox } from './shown-cover';

/** A picture of an exhibit as it will be in the copy, with boxes that can be changed. */
export function CoveredPicture(props: {
  blob: Blob;
  name: string;
  /** Null where nothing is known of the words in it. */
  runs: readonly TextRun[] | null;
  boxes: readonly ShownBox[];
  /** Where the keys for boxes are explained. */
  describedBy: string;
  onAdd: (box: Box) => void;
  onPick: (text: string) => void;
  actions: Pick<CoverActions, 'onChangeBox' | 'onDropBox'>;
}) {
  const { t } = useWords();
  const url = useObjectUrl(props.blob);
  const [size, setSize] = useState<Size>();
  return (
    <figure class="covered-picture" data-testid="covered-picture">
      <figcaption>
        <strong>{props.name}</strong>
        {props.runs === null ? <p class="cover-care">{t('coverNoWords')}</p> : null}
      </figcaption>
      <div class="covered-frame">
        {url === undefined ? null : (
          <img
            src={url}
            alt={props.name}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
              setSize({ width, height })
            }
          />
        )}
        {size === undefined ? null : (
          <PictureCovers
            name={props.name}
            picture={size}
            boxes={props.boxes}
            runs={props.runs ?? []}
            describedBy={props.describedBy}
            onAdd={props.onAdd}
            onPick={props.onPick}
            actions={props.actions}
          />
        )}
      </div>
    </figure>
  );
}
