import { stripUrl } from './secret-url';
import { maskSecrets } from './secrets';

const ADDRESS = /url\(\s*(["']?)([^"'()\s]{0,2048}[?#][^"'()\s]{0,2048})\1\s*\)/gi;
const TEXT = /"[^"\n]{6,512}"|'[^'\n]{6,512}'/g;
/** What a secret has and names of fonts have not. */
const MAYBE_SECRET = /(?:\d[ .-]?){3}|\w{16}|(?:\s\S+){11}/;

/** Style rules without what could open an account: in the addresses of pictures, and in the texts that they put on the page. */
export function stripStyle(css: string): string {
  return css
    .replace(ADDRESS, (all, quote: string, address: string) =>
      /^data:/i.test(address) ? all : `url(${quote}${stripUrl(address).url}${quote})`,
    )
    .replace(TEXT, (text) => (MAYBE_SECRET.test(text) ? maskSecrets(text) : text));
}
