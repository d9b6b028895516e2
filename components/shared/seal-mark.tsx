/** The mark of the extension: a seal with a wallet whose clasp is an eye. Drawn as in public/icon/icon.svg. */
export function SealMark({ size }: { size: number }) {
  return (
    <svg class="seal-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="seal-mark-ground" x="1" y="1" width="30" height="30" rx="5" />
      <path
        class="seal-mark-wallet"
        d="M8 8.5h13.5a2 2 0 0 1 2 2V12H25a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 25 24H8.5a3 3 0 0 1-3-3V11A2.5 2.5 0 0 1 8 8.5Z"
      />
      <circle class="seal-mark-ground" cx="19.5" cy="18" r="4" />
      <circle class="seal-mark-wallet" cx="19.5" cy="18" r="1.7" />
    </svg>
  );
}
