type Properties = Record<string, string>;
type Event = Record<string, string | Properties[]>;

const TEXTS = ['SUMMARY', 'DESCRIPTION'];

/** Reads a calendar file by RFC 5545 alone; shares nothing with what writes it. Keys are names with their parameters. */
export function parseCalendar(file: string): { events: Event[] } {
  const events: Event[] = [];
  let event: Event | null = null;
  let alarm: Properties | null = null;
  const alarms: Properties[] = [];
  for (const line of file.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at);
    const value = TEXTS.includes(name) ? unescaped(line.slice(at + 1)) : line.slice(at + 1);
    if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'BEGIN:VALARM') alarm = {};
    else if (line === 'END:VALARM' && alarm) {
      alarms.push(alarm);
      alarm = null;
    } else if (line === 'END:VEVENT' && event) {
      events.push({ ...event, alarms: alarms.splice(0) });
      event = null;
    } else if (alarm) alarm[name] = value;
    else if (event) event[name] = value;
  }
  return { events };
}

/** Section 3.3.11: `\\`, `\;`, `\,` and `\n` or `\N`. */
function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
