/**
 * A path that means one thing on every disk and in every shell, and leads nowhere else: names of plain letters and digits,
 * with dots, lines and underscores between them. All paths of a package are of this kind.
 */
export const PLAIN_PATH = /^[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*)*$/;
