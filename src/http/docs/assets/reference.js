// Starts the reference in the browser: our own copy of the renderer, our own origin, nothing kept and nothing sent elsewhere.
;(() => {
  const { renderer, document: address, runnable = '' } = document.currentScript.dataset
  /** Pairs of a method and a path of the contract. */
  const operations = runnable.match(/\S+ \S+/g) ?? []
  const root = document.documentElement
  root.dataset.reference = 'loading'
  const fail = () => {
    root.dataset.reference = 'failed'
  }

  /** Requests of the try-it panel. They never carry this site's cookies, go nowhere but here, and change nothing. */
  function fetchHere(input, init) {
    const request = new Request(input, { ...init, credentials: 'omit' })
    const url = new URL(request.url)
    if (url.origin !== location.origin)
      return Promise.reject(new TypeError(`Not sent: ${url.origin} is another origin`))
    if (request.url !== new URL(address, location.href).href && !isRunnable(request.method, url.pathname))
      return Promise.reject(new TypeError('Not sent: only what reads or calculates runs from this page'))
    return fetch(request)
  }

  function isRunnable(method, path) {
    return operations.some(operation => {
      const [verb, template] = operation.split(' ')
      const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)
      return verb === method && pattern.test(path)
    })
  }

  /** The renderer has one switch for all operations: here those that do not run lose their button. */
  function hideOtherButtons() {
    const shown = operations.map(operation => `[id$="/${operation.replace(' ', '')}"]`).join(',')
    const style = document.createElement('style')
    style.textContent =
      `#reference section:not(${shown}) .show-api-client-button { display: none }` +
      // A joke of the renderer that looks like a key.
      '[placeholder^="QUxMIFlPVVI"]::placeholder { color: transparent !important }'
    document.head.append(style)
  }

  function start() {
    const own = location.origin
    hideOtherButtons()
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
