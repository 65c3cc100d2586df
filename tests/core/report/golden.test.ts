import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../lib/core/report/csv';
import { vendorData, vendorRows } from '../../../lib/core/report/data';
import { vendorMarkdown } from '../../../lib/core/report/markdown';
import { ropaEntry, transferNote } from '../../../lib/core/report/record';
import type { ReportInput } from '../../../lib/core/report/report';
import { languages } from '../../../lib/core/sheet';
import { realSheet } from '../../fixtures/listed';
import { inputFor } from './input';

const reports: [file: string, report: (input: ReportInput) => string][] = [
  ['report.md', vendorMarkdown],
  ['ropa.txt', ropaEntry],
  ['tia.txt', transferNote],
  ['report.csv', (input) => toCsv(vendorRows(input), input.texts.lang)],
  ['report.json', (input) => JSON.stringify(vendorData(input), null, 2)],
];

describe.each(['fal', 'chatgpt'])('%s', (id) => {
  describe.each(languages)('in %s', (lang) => {
    test.each(reports)('%s is as filed', async (file, report) => {
      const path = `../../fixtures/reports/${id}.${lang}.${file}`;
      await expect(report(inputFor(realSheet(id), lang))).toMatchFileSnapshot(path);
    });
  });
});
