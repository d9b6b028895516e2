import type { ComponentType } from 'preact';
import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';
import { CapturePicture } from './capture-picture';
import { CasePicture } from './case-picture';
import { PackagePicture } from './package-picture';

interface Shown {
  id: string;
  Picture: ComponentType<{ title: string }>;
  drawn: MessageKey;
  title: MessageKey;
  text: MessageKey;
}

const SHOWN: readonly Shown[] = [
  {
    id: 'capture',
    Picture: CapturePicture,
    drawn: 'welcomeCaptureDrawn',
    title: 'welcomeCapture',
    text: 'welcomeCaptureText',
  },
  {
    id: 'case',
    Picture: CasePicture,
    drawn: 'welcomeCaseDrawn',
    title: 'welcomeCase',
    text: 'welcomeCaseText',
  },
  {
    id: 'package',
    Picture: PackagePicture,
    drawn: 'welcomePackageDrawn',
    title: 'welcomePackage',
    text: 'welcomePackageText',
  },
];

/** The three things that it does, each with a drawing. */
export function WhatItDoes() {
  const { t } = useWords();
  return (
    <ol class="welcome-does" data-testid="what-it-does">
      {SHOWN.map(({ id, Picture, drawn, title, text }) => (
        <li key={id}>
          <Picture title={t(drawn)} />
          <div>
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
