// Takes over the colours that the reader chose in the dashboard, before anything is painted; else those of the system hold.
;(() => {
  try {
    const chosen = localStorage.getItem('taxlens.color-scheme')
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen
  } catch {
    // Storage is switched off.
  }
})()
