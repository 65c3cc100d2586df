import methodology from '../../../data/methodology/methodology.rules.json' with { type: 'json' };
import type { CriterionId, Evidence, Sheet } from '../../core/sheet';
import type { SheetRule } from './rule';
import { documentsOf, statementsOf, type Statement } from './statements';

/**
 * E-2: on a deciding criterion 'covered' is read as partial, and 'absent' is hard to stand by,
 * where it rests on what others say or on news alone.
 */
export const firstPartyEvidence: SheetRule = {
  id: 'first-party-evidence',
  severity: 'warning',
  check: (sheet) =>
    statementsOf(sheet)
      .filter((statement) => isFirm(statement) && !isFirstHand(sheet, statement))
      .map(({ field, status }) => ({
        field,
        cure: `'${status}' rests on no document of the vendor or an authority${weight[status] ?? ''}; read one and name it`,
      })),
};

const weight: Partial<Record<Statement['status'], string>> = { covered: ' and counts as partial' };
const deciding = new Set<CriterionId>(
  methodology.criteria.filter(({ decisive }) => decisive).map(({ id }) => id as CriterionId), // ids of the methodology
);

// What has no evidence at all is the matter of status-has-evidence.
const isFirm = ({ criterion, status, evidence }: Statement) =>
  deciding.has(criterion) && (status === 'covered' || status === 'absent') && evidence.length > 0;

const isFirstHand = (sheet: Sheet, { evidence }: Statement) => documentsOf(sheet, evidence).some(counts);

const counts = ({ publisher, kind }: Evidence) =>
  publisher !== 'third-party' && kind !== 'news' && kind !== 'directory';
