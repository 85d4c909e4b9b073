// How issued documents are numbered: a series for each type, tests apart, and a sequence for each fiscal year.
import type { Invoice } from '../../generated/api/types.gen.ts'
import type { DocumentType } from './repository.ts'

const letters = { 380: 'A', 381: 'C', 389: 'S' } as const

export function seriesOf(type: DocumentType, isTest: boolean): Invoice['series'] {
  return isTest ? `TEST-${letters[type]}` : letters[type]
}

/** `A-2026-000147`; six digits, more when they are needed. */
export function numberOf(series: string, fiscalYear: number, sequence: number): string {
  return `${series}-${fiscalYear}-${String(sequence).padStart(6, '0')}`
}

/** Fiscal years are calendar years. */
export function fiscalYearOf(date: string): number {
  return Number(date.slice(0, 4))
}
