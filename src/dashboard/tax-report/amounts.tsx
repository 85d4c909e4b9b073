// Amounts of reports have four decimals: shown with those of their currency, and more only where there is something in them.
import { Money } from '../pieces/values.tsx'

export function ReportMoney({ amount, currency }: { amount: string | null; currency: string }) {
  return <Money amount={amount === null ? null : trimmed(amount, currency)} currency={currency} />
}

/** "44.0600" in EUR is "44.06"; no digit is rounded away. */
export function trimmed(amount: string, currency: string): string {
  const { maximumFractionDigits: least = 2 } = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  const [whole = '0', decimals = ''] = amount.split('.')
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}
