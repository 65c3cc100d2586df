import { z } from 'zod';
import { countries, countryAliases } from './countries';

/** How long a text may be, in characters. German takes more room than English. */
export const lengths = {
  name: 80,
  claim: 120,
  title: 160,
  summary: { en: 240, de: 240 },
  processing: { en: 600, de: 720 },
  note: { en: 220, de: 260 },
  point: { en: 160, de: 160 },
  step: { en: 220, de: 270 },
  change: { en: 240, de: 290 },
};

/** One line of text without blanks around it. */
export const line = (max: number) =>
  z
    .string()
    .min(1, { abort: true })
    .max(max)
    .regex(/^\S(.*\S)?$/, 'blanks at the ends or a line break; write one line without them');

/** The two languages of a text; spread it where a text stands beside other fields. */
export const textFields = ({ en, de }: { en: number; de: number }) => ({ en: line(en), de: line(de) });

export const text = (length: { en: number; de: number }) => z.strictObject(textFields(length));

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug; use a-z and 0-9, with single hyphens between words');

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'not a date; write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
    abort: true,
  })
  .refine(isOnCalendar, 'no such day or month in the calendar; correct it');

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'not a day; write YYYY-MM-DD', abort: true })
  .refine(isOnCalendar, 'no such day in the calendar; correct it');

export const host = z
  .string()
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, {
    error: 'not a host; write it in lower case and without https://, port or path, like acme.com',
    abort: true,
  })
  .refine((name) => !name.startsWith('www.'), 'leave out www.; a host includes it');

export const sitePath = z
  .string()
  .regex(
    /^(\/[^/?#\s]+)+$/,
    'not a path; begin with a slash, end without one, and leave out ? and #, like /products/acme',
  );

/** Only http and https: a sheet's addresses become links. */
export const webAddress = z
  .string()
  // A URL is read without its blanks, and would come back as another than was written.
  .regex(/^\S*$/, { error: 'a blank or a line break in an address; write it without', abort: true })
  .check(z.httpUrl({ error: 'not a web address; write it whole, beginning with https://', abort: true }));

/** The vendor's own pages, which all speak https. */
export const httpsAddress = webAddress.regex(/^https:\/\//, 'not https; write the https:// address');

export const mailOrWeb = z
  .string()
  .refine(
    (contact) => z.email().safeParse(contact).success || httpsAddress.safeParse(contact).success,
    'neither an e-mail address nor an https:// address; write one of them',
  );

export const country = z.enum(countries, { error: ({ input }) => cureForCountry(input) });

export const place = z.enum(['EU', 'EEA', 'GLOBAL', ...countries], {
  error: ({ input }) => cureForCountry(input, ', or EU, EEA, GLOBAL'),
});

function isOnCalendar(written: string): boolean {
  const whole = written.padEnd(10, '-01');
  const time = Date.parse(whole);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

function cureForCountry(input: unknown, besides = ''): string {
  if (input === undefined || input === '') return `missing; add the two-letter country code${besides}`;
  const right = typeof input === 'string' ? countryAliases[input] : undefined;
  if (right) return `'${String(input)}' is not the ISO code; write ${right}`;
  return `'${String(input)}' is no country; write an ISO 3166-1 alpha-2 code (DE, US)${besides}`;
}
