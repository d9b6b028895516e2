import { Drawing } from './drawing';

/** Three sealed sheets, and the letter that is written from them. */
export function CasePicture({ title }: { title: string }) {
  return (
    <Drawing title={title}>
      {[16, 46, 76].map((top) => (
        <g key={top}>
          <rect class="drawn-sheet" x="14" y={top} width="52" height="26" rx="3" />
          <path class="drawn-line" d={`M22 ${top + 9}h22M22 ${top + 17}h30`} />
          <circle class="drawn-seal" cx="58" cy={top + 9} r="4.5" />
        </g>
      ))}
      <path class="drawn-ink" d="M70 29h12v30h12M70 59h24M70 89h12V59" />
      <path class="drawn-ink" d="m90 54 6 5-6 5" />
      <rect class="drawn-sheet" x="102" y="12" width="64" height="94" rx="3" />
      <path class="drawn-ink" d="M112 26h26" />
      <path class="drawn-line" d="M112 40h44M112 50h44M112 60h30M112 74h44M112 84h36" />
      <path class="drawn-ink" d="M134 97c4-6 7 4 11-1s5 2 9-1" />
    </Drawing>
  );
}
