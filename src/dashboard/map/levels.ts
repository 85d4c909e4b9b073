// The five steps of coverage, by the number of rates and rules in force in a country and below it.
import type { CoverageLevel } from '../../../generated/api/types.gen.ts'

export interface Step {
  level: CoverageLevel
  label: string
  range: string
}

/** The highest first. */
export const levels: readonly Step[] = [
  { level: 'flagship', label: 'Flagship', range: '100 and more' },
  { level: 'extensive', label: 'Extensive', range: '25–99' },
  { level: 'established', label: 'Established', range: '6–24' },
  { level: 'light', label: 'Light', range: '1–5' },
  { level: 'baseline', label: 'Baseline', range: '0' },
]
