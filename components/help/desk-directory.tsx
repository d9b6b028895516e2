import type { Directory } from '../../utils/model/directory';
import { Jurisdiction } from '../../utils/model/jurisdiction';
import type { Step } from '../../utils/model/redress';
import { JURISDICTION_WORDS } from '../redress/redress-words';
import { SourceLine } from '../redress/source-line';
import { Notice } from '../shared/notice';
import { useWords } from '../words';

/** Desks by place, each with the source and the day of what stands here. */
export function DeskDirectory(props: {
  place: Jurisdiction | null;
  directory: Directory | null;
  onPlace: (place: Jurisdiction) => void;
}) {
  const { t, say } = useWords();
  const { place, directory, onPlace } = props;
  return (
    <section aria-labelledby="desks-title">
      <h3 id="desks-title">{t('directoryTitle')}</h3>
      <Notice tone="care" testid="look-alikes">
        <p>{t('directoryLookAlikes')}</p>
        <p>{t('directoryNeverAsked')}</p>
      </Notice>
      <label class="field">
        <span class="field-name">{t('placeTitle')}</span>
        <select
          class="input"
          data-testid="directory-place"
          value={place ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const found = Jurisdiction.options.find((one) => one === value);
            if (found) onPlace(found);
          }}
        >
          <option value="" disabled>
            {t('placeNone')}
          </option>
          {Jurisdiction.options.map((one) => (
            <option key={one} value={one}>
              {t(JURISDICTION_WORDS[one])}
            </option>
          ))}
        </select>
      </label>
      {directory === null ? null : (
        <>
          {directory.none.map((step) => (
            <p key={step.id} class="desk-none">
              <strong>{say(step.desk)}:</strong> {say(step.task)}
            </p>
          ))}
          <ul class="desks">
            {directory.desks.map(({ step, old }) => (
              <Desk key={step.id} step={step} old={old} />
            ))}
          </ul>
          {directory.unlisted.length === 0 ? null : (
            <details>
              <summary>{t('directoryUnlisted', directory.unlisted.length)}</summary>
              <ul class="plain-list">
                {directory.unlisted.map((step) => (
                  <li key={step.id}>{say(step.desk)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Desk({ step, old }: { step: Step; old: boolean }) {
  const { t, say } = useWords();
  return (
    <li class="desk" data-testid="desk" data-step={step.id}>
      <h4>{say(step.desk)}</h4>
      {step.urgent ? <p class="desk-urgent">{t('stepFirst')}</p> : null}
      {step.phone === null ? null : (
        <p>
          <span class="quiet">{t('deskPhone')}</span> <strong>{step.phone}</strong>
        </p>
      )}
      {step.url === null ? null : (
        <p>
          <span class="quiet">{t('deskAddress')}</span>{' '}
          <a class="desk-address" href={step.url} target="_blank" rel="noopener noreferrer">
            {step.url}
          </a>
        </p>
      )}
      <p>{say(step.task)}</p>
      <SourceLine source={step.source} old={old} />
    </li>
  );
}
