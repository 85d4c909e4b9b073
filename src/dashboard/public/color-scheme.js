// Puts the remembered colour scheme on the page before anything is painted, so that no wrong one flashes up.
;(() => {
  let chosen = 'auto'
  try {
    chosen = localStorage.getItem('taxlens.color-scheme') ?? 'auto'
  } catch {
    // Storage is switched off: the system's scheme it is.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
})()
