/** Calendar days: every day of four centuries agrees with the platform's own calendar. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf, monthOf, weekdayOf } from '../../src/tax/dates.ts'

const DAY = 86_400_000

describe('dates', () => {
  it('agrees with the calendar of the platform', () => {
    const first = Date.UTC(1890, 0, 1) / DAY
    const differing: string[] = []
    for (let day = first; day < first + 146_097; day++) {
      const date = new Date(day * DAY).toISOString().slice(0, 10)
      if (dateOf(day) !== date || dayOf(date) !== day) differing.push(date)
    }
    expect(differing).toEqual([])
  })

  it.each(['2026-02-29', '2025-02-30', '2026-13-01', '2026-00-10', '2026-06-31', '2026-6-1', '', '20260101'])(
    '%s is not a day',
    text => {
      expect(dayOf(text)).toBeNull()
    },
  )

  it('knows months and weekdays', () => {
    expect([dayOf('1970-01-01'), monthOf('2026-12-31'), weekdayOf(dayOf('2025-06-13') ?? 0)]).toEqual([
      0, 12, 4,
    ])
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), day => {
        expect(weekdayOf(day)).toBe((new Date(day * DAY).getUTCDay() + 6) % 7)
      }),
    )
  })
})
