import { writeFileSync } from 'node:fs';
import { attribution } from '../licences';

/** Writes the attribution file that ships. */
writeFileSync('public/licenses.txt', attribution());
