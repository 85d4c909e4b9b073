// How a levy is named that the seller only passes on (Directive 2006/112/EC, Article 79(c)), in the words of the place's VAT law.

const wordings: Record<string, string> = {
  AT: 'Durchlaufender Posten (§ 4 Abs. 3 UStG 1994)',
  BE: 'Débours (article 28, 5°, du Code de la TVA)',
  DE: 'Durchlaufender Posten (§ 10 Abs. 1 Satz 5 UStG)',
  ES: 'Suplido (art. 78.Tres.3.º de la Ley 37/1992)',
  FR: 'Débours (article 267, II, 2° du CGI)',
  IT: 'Escluso dalla base imponibile (art. 15, comma 1, n. 3, D.P.R. 633/1972)',
  PT: 'Excluído do valor tributável (art. 16.º, n.º 6, alínea c), do CIVA)',
}

/** The reason (BT-120) in the language of the country of the stay, or in English. */
export function passThroughReason(country: string): string {
  return (
    wordings[country] ??
    'Received in the name and on behalf of another (Article 79(c) of Directive 2006/112/EC)'
  )
}
