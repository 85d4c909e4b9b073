// A sentence that has to survive a reload of the page, told once when the page is there again.

const place = 'taxlens.notice'

export function keepNotice(text: string): void {
  sessionStorage.setItem(place, text)
}

export function takeNotice(): string | null {
  const text = sessionStorage.getItem(place)
  sessionStorage.removeItem(place)
  return text
}
