import { locales, perLanguage } from './per-language';
import type { Lang } from './sheet';

const dayLength = 86_400_000;

/** A date in full, as exactly as it is known: '18 Aug 2026', 'Aug 2026' or '2026'; '18. Aug. 2026' in German. */
export function formatDate(date: string, lang: Lang): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return date;
  return format(date, lang, day === undefined ? undefined : 'numeric');
}

/** Month and year alone, for narrow columns: 'Aug 2026'. */
export function formatMonth(date: string, lang: Lang): string {
  return date.length === 4 ? date : format(date, lang, undefined);
}

/** Whether a date is known to the day. */
export const isDay = (date: string) => date.length === 10;

/** Whole days from one day to another, both YYYY-MM-DD; never below 0. */
export function ageInDays(date: string, today: string): number {
  return Math.max(0, Math.floor((Date.parse(today) - Date.parse(exactDay(date))) / dayLength));
}

/** A date known to the month or year counts as the middle of that period (methodology 9). */
function exactDay(date: string): string {
  if (date.length === 4) return `${date}-07-01`;
  return date.length === 7 ? `${date}-15` : date;
}

function format(date: string, lang: Lang, day: 'numeric' | undefined): string {
  return (day ? days : months)(lang).format(Date.parse(exactDay(date)));
}

const monthOnly = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const months = perLanguage((lang) => new Intl.DateTimeFormat(locales[lang], monthOnly));
const days = perLanguage((lang) => new Intl.DateTimeFormat(locales[lang], { day: 'numeric', ...monthOnly }));
