import type { Source } from '../../utils/model/redress';
import { SourceLine } from '../redress/source-line';
import { useWords } from '../words';

/** The rules that fit the problem where its rules apply; only such as were read. */
export function RuleList({ rules }: { rules: readonly Source[] }) {
  const { t } = useWords();
  if (rules.length === 0) return null;
  return (
    <details class="rules" data-testid="rules-to-cite">
      <summary>{t('rulesTitle', rules.length)}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.title}>
            <p>{rule.title}</p>
            <SourceLine source={rule} old={false} />
          </li>
        ))}
      </ul>
    </details>
  );
}
