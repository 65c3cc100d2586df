import { writeFileSync } from 'node:fs';
import { loadData } from '../load';
import { dataPath } from '../read-data';
import { verdictLines } from '../verdict-lines';

// Writes data/verdicts.txt anew; commit it together with the data or rules that moved it.
writeFileSync(dataPath('verdicts.txt'), verdictLines(loadData()));
