/** The first tags of every file of markup that is kept: whatever it holds, nothing of it runs or is fetched. */
export const POLICY =
  "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";
