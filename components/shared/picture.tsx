import { unturned } from '../../utils/model/unturned';
import { useObjectUrl } from '../use-object-url';
import { useWords } from '../words';
import './picture.css';

/** A small picture of a captured page, in a frame whose size does not depend on it. `instead` stands where none is. */
export function Picture(props: { blob: Blob | undefined; title: string; instead?: string }) {
  const { blob, title, instead } = props;
  const { t } = useWords();
  const url = useObjectUrl(blob);
  return (
    <span class="picture">
      {url === undefined ? (
        <span>{instead ?? t('noPicture')}</span>
      ) : (
        <img src={url} alt={t('pictureOf', unturned(title))} />
      )}
    </span>
  );
}
