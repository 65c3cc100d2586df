import type { ReportInput } from '../../../lib/core/report/report';
import type { Lang, Sheet } from '../../../lib/core/sheet';
import { listedOf, textsIn } from '../../fixtures/listed';
import { methodology } from '../../fixtures/methodology/data';

/** A report on a sheet's base offering, on a fixed day. */
export function inputFor(sheet: Sheet, lang: Lang): ReportInput {
  const listed = listedOf(sheet);
  const [offering] = listed.offerings;
  if (!offering) throw new Error(`${sheet.id}: no offering was rated`);
  const dataset = { date: '2026-11-24', version: '2026.11.24' };
  const { law } = methodology;
  return {
    listed,
    offering,
    sheet,
    texts: textsIn(lang),
    today: '2026-11-24',
    law,
    dataset,
    standard: 'Standard',
  };
}
