import { useState } from 'preact/hooks';
import { TextField } from '../case/text-field';
import { Notice } from '../shared/notice';
import { Tick } from '../shared/tick';
import { useWords } from '../words';

export interface NewAuthority {
  name: string;
  url: string;
  /** The person allowed that it is asked without encryption. */
  plain: boolean;
}

const EMPTY: NewAuthority = { name: '', url: '', plain: false };

/** An authority of the person's own choice. An address without encryption is taken only after a word of warning. */
export function AuthorityForm(props: {
  mayAdd: (url: string, plain: boolean) => boolean;
  onAdd: (added: NewAuthority) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState(EMPTY);
  const [refused, setRefused] = useState(false);
  const type = (change: Partial<NewAuthority>) => {
    setRefused(false);
    setTyped({ ...typed, ...change });
  };
  const url = typed.url.trim();
  const unencrypted = /^http:/i.test(url);
  const plain = unencrypted && typed.plain;
  const add = () => {
    if (!props.mayAdd(url, plain)) return setRefused(true);
    props.onAdd({ name: typed.name.trim() || new URL(url).hostname, url, plain });
    setTyped(EMPTY);
  };
  return (
    <form
      class="authority-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{t('stampAddTitle')}</h3>
      <TextField
        id="authority-url"
        name={t('stampAddUrl')}
        hint={t('stampAddUrlHint')}
        value={typed.url}
        onType={(value) => type({ url: value })}
      />
      <TextField
        id="authority-name"
        name={t('stampAddName')}
        value={typed.name}
        onType={(value) => type({ name: value })}
      />
      {unencrypted ? (
        <Notice tone="care">
          <p>{t('stampPlainWhy')}</p>
          <Tick
            testid="authority-plain"
            words={t('stampPlain')}
            on={typed.plain}
            onChange={(on) => type({ plain: on })}
          />
        </Notice>
      ) : null}
      {refused ? <p role="alert">{t(unencrypted ? 'stampAddPlain' : 'stampAddBad')}</p> : null}
      <button type="submit" class="button button-small" data-testid="add-authority">
        {t('stampAdd')}
      </button>
    </form>
  );
}
