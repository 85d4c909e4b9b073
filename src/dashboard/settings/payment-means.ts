// How a buyer can pay (UNCL 4461): the codes that sellers of stays use.

export const paymentMeans = [
  ['1', 'Not defined'],
  ['10', 'In cash'],
  ['20', 'Cheque'],
  ['30', 'Credit transfer'],
  ['42', 'Payment to a bank account'],
  ['48', 'Bank card'],
  ['49', 'Direct debit'],
  ['54', 'Credit card'],
  ['55', 'Debit card'],
  ['57', 'Standing agreement'],
  ['58', 'SEPA credit transfer'],
  ['59', 'SEPA direct debit'],
  ['68', 'Online payment service'],
  ['97', 'Clearing between partners'],
  ['ZZZ', 'As agreed between the parties'],
].map(([value = '', name]) => ({ value, label: `${value} · ${name}` }))

/** With the code in use, should it be another one of the list. */
export function paymentMeansWith(code: string) {
  return paymentMeans.some(({ value }) => value === code)
    ? paymentMeans
    : [...paymentMeans, { value: code, label: code }]
}
