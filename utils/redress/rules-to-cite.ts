import type { IssueType } from '../model/case';
import type { Rules, Source } from '../model/redress';

/**
 * The rules of a jurisdiction that a complaint about this problem can name, each once; those that are about this problem
 * alone come first. A rule whose text nobody has read is none to cite, nor is what a platform promises of itself.
 */
export function rulesToCite({ steps }: Rules, issue: IssueType): Source[] {
  const own = steps.filter(({ issues }) => issues !== 'all' && issues.includes(issue));
  const common = steps.filter(({ issues }) => issues === 'all');
  const sources = [...own, ...common].flatMap(({ noDesk, source, clocks }) =>
    noDesk || clocks.some(({ kind }) => kind === 'promise')
      ? []
      : [source, ...clocks.map((clock) => clock.source)],
  );
  const read = sources.filter(({ grade }) => grade === 'official' || grade === 'official_copy');
  return [...new Map(read.map((source) => [source.title, source])).values()];
}
