// When a key ends: some days from now, at the end of a chosen day, or never.

export const expiries = [
  { value: 'never', label: 'Never' },
  { value: '30', label: 'In 30 days' },
  { value: '90', label: 'In 90 days' },
  { value: '365', label: 'In a year' },
  { value: 'day', label: 'On a day of your choice' },
]

/** The instant of the API; null for never. A chosen day ends where the person is. */
export function expiryOf(choice: string, day: string, now: Date): string | null {
  if (choice === 'never') return null
  if (choice !== 'day') return new Date(now.getTime() + Number(choice) * 86_400_000).toISOString()
  return day === '' ? null : new Date(`${day}T23:59:59`).toISOString()
}

export function tomorrow(now: Date): string {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 12)
  return `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, '0')}-${String(next.getDate()).padStart(2, '0')}`
}
