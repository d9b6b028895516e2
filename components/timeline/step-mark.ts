/** A mark that keys lead to: in which row of the picture it stands, and where in it. */
export interface Stop {
  key: string;
  row: number;
  x: number;
}

/**
 * The mark that a key of the keyboard leads to from another: left and right go through a row and on to the next one, up and
 * down to the nearest of the row beside it. Null where the key leads nowhere.
 */
export function stepMark(stops: readonly Stop[], from: string | null, key: string): string | null {
  const index = Math.max(
    0,
    stops.findIndex((stop) => stop.key === from),
  );
  const here = stops[index];
  if (here === undefined) return null;
  switch (key) {
    case 'ArrowRight':
      return stops[index + 1]?.key ?? null;
    case 'ArrowLeft':
      return stops[index - 1]?.key ?? null;
    case 'ArrowDown':
      return nearest(stops, here, here.row + 1);
    case 'ArrowUp':
      return nearest(stops, here, here.row - 1);
    case 'Home':
      return stops[0]?.key ?? null;
    case 'End':
      return stops.at(-1)?.key ?? null;
    default:
      return null;
  }
}

function nearest(stops: readonly Stop[], here: Stop, row: number): string | null {
  const inRow = stops.filter((stop) => stop.row === row);
  const [first] = inRow.sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return first?.key ?? null;
}
