/** Key of the setting that is written whenever a host is allowed or taken back; whoever follows it learns of either. */
export const ALLOWED_SINCE = 'allowedSince';
