import { Drawing } from './drawing';

/** A wallet's page, and the seal that is set on it. */
export function CapturePicture({ title }: { title: string }) {
  return (
    <Drawing title={title}>
      <rect class="drawn-sheet" x="22" y="14" width="136" height="92" rx="5" />
      <path class="drawn-line" d="M22 30h136" />
      <circle class="drawn-soft" cx="31" cy="22" r="2.5" />
      <circle class="drawn-soft" cx="39" cy="22" r="2.5" />
      <path class="drawn-line" d="M34 46h46M34 62h60M34 78h38M34 94h52" />
      <path class="drawn-ink" d="M128 46h18M124 62h22M130 78h16" />
      <circle class="drawn-seal" cx="122" cy="86" r="21" />
      <path class="drawn-on-seal" d="m112 86 7 8 14-16" />
    </Drawing>
  );
}
