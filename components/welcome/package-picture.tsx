import { Drawing } from './drawing';

/** A box with a seal, in the hand of somebody who checks it. */
export function PackagePicture({ title }: { title: string }) {
  return (
    <Drawing title={title}>
      <path class="drawn-sheet" d="m16 46 38-17 38 17v44L54 107 16 90Z" />
      <path class="drawn-line" d="m16 46 38 17 38-17M54 63v44" />
      <circle class="drawn-seal" cx="54" cy="46" r="9" />
      <path class="drawn-ink" d="M98 68h16m-6-5 6 5-6 5" />
      <rect class="drawn-sheet" x="122" y="26" width="46" height="76" rx="4" />
      <path class="drawn-sure" d="m130 42 4 5 7-8m-11 23 4 5 7-8m-11 23 4 5 7-8" />
      <path class="drawn-line" d="M148 44h12M148 64h12M148 84h12" />
    </Drawing>
  );
}
