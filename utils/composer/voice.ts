import type { Lang } from '../domain/finding.ts';
import type { ClinicProfile } from '../domain/profile.ts';

/** The clinic as one reply may name it: every field is safe to print, a missing one is absent. */
export interface Voice {
  readonly name?: string;
  readonly phone?: string;
  readonly line?: string;
  readonly email?: string;
  /** Whom to ask for. */
  readonly role?: string;
  readonly signs?: string;
  readonly hours?: string;
  readonly website?: string;
  /** Specialties and branches as a list to be read aloud. */
  readonly specialties?: string;
  readonly branches?: string;
}

/** Longest field that still reads well inside a sentence, in UTF-16 units. */
const longest = { name: 24, phone: 26, line: 30, email: 40, role: 24, place: 90 } as const;

/** Roles that Taiwanese clinics print, for replies in the reviewer's language. */
const roles: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  院長: { en: 'Clinic director', ja: '院長' },
  所長: { en: 'Director', ja: '所長' },
  副院長: { en: 'Deputy director', ja: '副院長' },
  護理長: { en: 'Head nurse', ja: '看護師長' },
  護理主任: { en: 'Nursing manager', ja: '看護主任' },
  客服主任: { en: 'Patient relations manager', ja: 'お客様相談担当' },
  客服專員: { en: 'Patient relations officer', ja: 'お客様相談担当' },
  客服人員: { en: 'Patient relations officer', ja: 'お客様相談担当' },
  行政主任: { en: 'Office manager', ja: '事務長' },
  行政組長: { en: 'Office manager', ja: '事務長' },
  門診主任: { en: 'Clinic manager', ja: '外来主任' },
  診所經理: { en: 'Clinic manager', ja: '事務長' },
  營運經理: { en: 'Operations manager', ja: '運営責任者' },
  櫃檯組長: { en: 'Front desk lead', ja: '受付責任者' },
  醫療主任: { en: 'Medical director', ja: '医療主任' },
  公關主任: { en: 'Communications manager', ja: '広報責任者' },
};

/** What of the profile a reply in this language may print. */
export function voiceOf(clinic: ClinicProfile | undefined, lang: Lang): Voice {
  const name = printable(clinic?.name, longest.name);
  const role = inLanguage(printable(clinic?.contactRole, longest.role), lang);
  const signs = inLanguage(printable(clinic?.signatureRole, longest.role), lang);
  const phone = printable(clinic?.phone, longest.phone);
  const line = printable(clinic?.line, longest.line);
  const email = printable(clinic?.email, longest.email);
  const between = lang === 'en' ? ', ' : '、';
  const more = {
    hours: printable(clinic?.hours, longest.place),
    website: printable(clinic?.website, longest.place),
    specialties: printable(clinic?.specialties?.join(between), longest.place),
    branches: printable(clinic?.branches?.join(between), longest.place),
  };
  return {
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value && readable(value, lang))),
    ...(name && readable(name, lang) ? { name } : {}),
    ...(phone && /\d{3}/u.test(phone) ? { phone } : {}),
    ...(line ? { line } : {}),
    ...(email?.includes('@') ? { email } : {}),
    ...(role ? { role: lang === 'en' ? lowerFirst(role) : role } : {}),
    ...(signs ? { signs } : {}),
  };
}

/** A measure in the clinic's own words as a whole sentence; undefined where it could not be printed. */
export function measureOf(text: string, lang: Lang): string | undefined {
  const clean = printable(text, 120);
  if (!clean || !readable(clean, lang) || !spokenIn(clean, lang)) return undefined;
  if (/[。！？.!?]$/u.test(clean)) return clean;
  return clean.replace(/[，、；,;:：]+$/u, '') + (lang === 'en' ? '.' : '。');
}

/** Field without control characters and line breaks; undefined when empty, too long or still a placeholder. */
function printable(text: string | undefined, most: number): string | undefined {
  const clean = text
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!clean || clean.length > most || /[{}[\]【】<>〔〕＿]|__|X{3}|○{2}/u.test(clean)) return undefined;
  return clean;
}

function inLanguage(role: string | undefined, lang: Lang): string | undefined {
  if (!role || lang === 'zh-TW') return role;
  const known = roles[role]?.[lang === 'ja' ? 'ja' : 'en'];
  return known ?? (readable(role, lang) ? role : undefined);
}

/** Would a reader of this language know how to read it aloud? */
function readable(text: string, lang: Lang): boolean {
  return lang !== 'en' || !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
}

/** Is the sentence written in the script of this language? */
function spokenIn(text: string, lang: Lang): boolean {
  if (lang === 'en') return true;
  const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  return lang === 'ja' ? kana : !kana && /\p{sc=Han}/u.test(text);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
