// Starts the reference in the browser: our own copy of the renderer, our own origin, nothing kept and nothing sent elsewhere.
;(() => {
  const { renderer, document: address } = document.currentScript.dataset
  const root = document.documentElement
  root.dataset.reference = 'loading'
  const fail = () => {
    root.dataset.reference = 'failed'
  }

  /** Requests of the try-it panel. They never carry this site's cookies, and go nowhere but here. */
  function fetchHere(input, init) {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href)
    if (url.origin !== location.origin)
      return Promise.reject(new TypeError(`Not sent: ${url.origin} is another origin`))
    return fetch(input, { ...init, credentials: 'omit' })
  }

  function start() {
    const own = location.origin
    try {
      window.Scalar.createApiReference('#reference', {
        url: address,
        customFetch: fetchHere,
        proxyUrl: '',
        externalUrls: { dashboardUrl: own, registryUrl: own, proxyUrl: own, apiBaseUrl: own },
        telemetry: false,
        withDefaultFonts: false,
        persistAuth: false,
        agent: { disabled: true },
        mcp: { disabled: true },
        hideClientButton: true,
        showDeveloperTools: 'never',
        documentDownloadType: 'none',
        hideDarkModeToggle: true,
        ...(root.dataset.scheme === undefined ? {} : { forceDarkModeState: root.dataset.scheme }),
        // The search of these pages finds operations too.
        hideSearch: true,
        theme: 'default',
        defaultOpenFirstTag: false,
        operationTitleSource: 'summary',
        authentication: { preferredSecurityScheme: 'apiKeyAuth' },
        defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
        hiddenClients: [
          'c',
          'clojure',
          'dart',
          'fsharp',
          'http',
          'julia',
          'objc',
          'ocaml',
          'powershell',
          'r',
          'swift',
        ],
      })
      root.dataset.reference = 'ready'
    } catch (error) {
      fail()
      throw error
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    const script = document.createElement('script')
    script.src = renderer
    script.addEventListener('load', start)
    script.addEventListener('error', fail)
    document.head.append(script)
  })
})()
