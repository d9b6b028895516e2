/** Offers a text as a file to be saved, as a click on a link to it does. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by the time that this runs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
