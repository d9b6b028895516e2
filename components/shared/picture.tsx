import { useObjectUrl } from '../use-object-url';
import { useWords } from '../words';
import './picture.css';

/** A small picture of a captured page, in a frame whose size does not depend on it. */
export function Picture({ blob, title }: { blob: Blob | undefined; title: string }) {
  const { t } = useWords();
  const url = useObjectUrl(blob);
  return (
    <span class="picture">
      {url === undefined ? <span>{t('noPicture')}</span> : <img src={url} alt={t('pictureOf', title)} />}
    </span>
  );
}
