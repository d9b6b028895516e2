import { useState } from 'preact/hooks';
import { type EvidenceItem, exhibit } from '../../utils/model/evidence';
import { whatIsIn } from '../counts';
import { shortTime } from '../format';
import { SetApart } from '../shared/set-apart';
import { Stamp } from '../shared/stamp';
import { Undo } from '../shared/undo';
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
  const [taken, setTaken] = useState<number>();
  const isOut = taken !== undefined && props.others.some(({ number }) => number === taken);
  const takeOut = (number: number) => {
    setTaken(number);
    props.onLink(number, false);
  };
  return (
    <section class="case-evidence" id="field-evidence" tabIndex={-1} aria-labelledby="case-evidence-title">
      <h2 id="case-evidence-title">{t('caseEvidenceTitle')}</h2>
      {props.linked.length === 0 ? <p class="quiet">{t('caseEvidenceNone')}</p> : null}
      {isOut ? (
        <Undo
          said={t('takenOut', exhibit(taken))}
          testid="undo-take-out"
          onUndo={() => props.onLink(taken, true)}
        />
      ) : null}
      <ul>
        {props.linked.map((item) => (
          <Row
            key={item.number}
            item={item}
            verb="removeFromCase"
            disabled={props.disabled}
            onChoose={() => takeOut(item.number)}
          />
        ))}
      </ul>
      {props.others.length === 0 ? null : (
        <details>
          <summary>{t('addEvidence', props.others.length)}</summary>
          <ul>
            {props.others.map((item) => (
              <Row
                key={item.number}
                item={item}
                verb="addThis"
                disabled={props.disabled}
                onChoose={() => props.onLink(item.number, true)}
              />
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
  disabled: boolean;
  onChoose: () => void;
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
        onClick={props.onChoose}
      >
        {t(props.verb)}
      </button>
    </li>
  );
}
