import { useWords } from '../words';
import './copy-offer.css';

/** Beside the full package: when a copy with personal details covered is the right one, and the way to it. */
export function CopyOffer(props: { href: string; exhibits: number; seen: number; reviewed: boolean }) {
  const { t } = useWords();
  const { exhibits, seen, reviewed } = props;
  return (
    <section class="copy-offer" aria-labelledby="copy-offer-title">
      <h2 id="copy-offer-title">{t('coverOfferTitle')}</h2>
      <p>{t('coverOfferFull')}</p>
      <p>{t('coverOfferCopy')}</p>
      <a class="button" href={props.href} target="_blank" rel="noopener" data-testid="open-redaction">
        {reviewed ? t('coverAgain') : seen === 0 ? t('coverOpen') : t('coverGoOn', seen, exhibits)}
      </a>
    </section>
  );
}
