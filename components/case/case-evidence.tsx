import { type EvidenceItem, exhibit } from '../../utils/model/evidence';
import { whatIsIn } from '../counts';
import { shortTime } from '../format';
import { SetApart } from '../shared/set-apart';
import { Stamp } from '../shared/stamp';
import { useWords } from '../words';
import './case-evidence.css';

/** The evidence of a case, and what else could be added to it. */
export function CaseEvidence(props: {
  linked: readonly EvidenceItem[];
  others: readonly EvidenceItem[];
  disabled: boolean;
  onLink: (number: number, linked: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <section class="case-evidence" id="field-evidence" tabIndex={-1} aria-labelledby="case-evidence-title">
      <h2 id="case-evidence-title">{t('caseEvidenceTitle')}</h2>
      {props.linked.length === 0 ? <p class="quiet">{t('caseEvidenceNone')}</p> : null}
      <ul>
        {props.linked.map((item) => (
          <Row key={item.number} item={item} verb="removeFromCase" {...props} linkedAfter={false} />
        ))}
      </ul>
      {props.others.length === 0 ? null : (
        <details>
          <summary>{t('addEvidence', props.others.length)}</summary>
          <ul>
            {props.others.map((item) => (
              <Row key={item.number} item={item} verb="addThis" {...props} linkedAfter={true} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Row(props: {
  item: EvidenceItem;
  verb: 'addThis' | 'removeFromCase';
  linkedAfter: boolean;
  disabled: boolean;
  onLink: (number: number, linked: boolean) => void;
}) {
  const { t, language } = useWords();
  const { item } = props;
  return (
    <li class="case-evidence-row">
      <Stamp number={item.number} />
      <span>
        <span class="case-evidence-title">
          <SetApart text={item.title || item.walletName} />
        </span>
        <span class="quiet">
          {[shortTime(item.capturedAt, language), whatIsIn(t, item)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <button
        type="button"
        class="button button-small"
        aria-label={`${t(props.verb)} ${exhibit(item.number)}`}
        aria-disabled={props.disabled}
        onClick={() => props.onLink(item.number, props.linkedAfter)}
      >
        {t(props.verb)}
      </button>
    </li>
  );
}
