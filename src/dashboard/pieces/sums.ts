// Amounts of the API, which are decimal strings of one currency, as whole numbers of their last decimal: exact sums.

/** The sum with as many decimals as the most exact amount has; "0" of nothing. */
export function sumOf(amounts: readonly string[]): string {
  const digits = Math.max(0, ...amounts.map(digitsOf))
  return inDecimals(
    amounts.reduce((sum, amount) => sum + unitsOf(amount, digits), 0n),
    digits,
  )
}

/** How many decimals an amount is written with: those of its currency, in what the API shows of documents and bookings. */
export function digitsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0
}

/** "1.5" with two digits is 150; the amount must not have more. */
export function unitsOf(amount: string, digits: number): bigint {
  const [whole = '0', decimals = ''] = amount.split('.')
  return BigInt(`${whole}${decimals.padEnd(digits, '0')}`)
}

/** 150 with two digits is "1.50". */
export function inDecimals(units: bigint, digits: number): string {
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  return `${units < 0n ? '-' : ''}${whole}${digits === 0 ? '' : `.${text.slice(-digits)}`}`
}
