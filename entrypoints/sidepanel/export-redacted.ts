import type { ExportStep } from '../../components/export/export-status';
import type { Database } from '../../utils/db/database';
import type { Redaction } from '../../utils/model/redaction';
import type { Exported } from './export-case';

export function exportRedacted(
  _db: Database,
  _caseNumber: number,
  _redaction: Redaction,
  _report: (step: ExportStep, share: number) => void,
): Promise<Exported> {
  return Promise.reject(new Error('stand-in'));
}
