# The one interface of the project: what people and CI call. Everything runs on the Node that package.json pins.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MACHINE_PATH := $(PATH)
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
# The tools of the contract would otherwise report their use to their makers.
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true

installed := node_modules/.installed
# The dashboard is built anew when something of it, or the client that it uses, is newer.
dashboard := src/dashboard/dist/index.html
dashboard_sources := $(shell find src/dashboard generated/api -path 'src/dashboard/dist*' -prune -o -type f ! -name '*.md' -print 2>/dev/null)

.PHONY: help run test check dashboard generate content demo bench format

help: ## What there is to type
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(installed): package-lock.json
	PATH="$(MACHINE_PATH)" npm ci --no-audit --no-fund --loglevel=error
	@node -e 'if (!process.version.startsWith("v24.")) { console.error("Node 24 was not installed: " + process.version); process.exit(1) }'
	@touch $@

run: $(installed) $(dashboard) ## Set up what is missing, then start everything on http://127.0.0.1:3000
	@exec node src/main.ts

test: $(installed) chromium check $(dashboard) ## Everything that CI runs
	@vitest run --config test/vitest.config.ts

dashboard: $(dashboard) ## Build the dashboard, if it is not current

# Into a folder beside it first: what a running service or another build reads is whole at every moment.
$(dashboard): $(installed) $(dashboard_sources)
	@cd src/dashboard; trap "rm -rf dist.$$$$ dist.old.$$$$" EXIT; vite build --logLevel warn --outDir dist.$$$$ && \
	  { [ ! -d dist ] || mv dist dist.old.$$$$; } && mv dist.$$$$ dist

check: $(installed) ## Format, lint, types, contract, content, and that generated/ is current
	@biome check --error-on-warnings
	@tsc -p .
	@tsc -p src/dashboard
	@redocly lint --config openapi/redocly.yaml openapi/openapi.yaml
	@spectral lint --ruleset openapi/spectral.yaml --fail-severity warn generated/openapi.json
	@node openapi/compatible.ts
	@node openapi/generate.ts --check
	@node src/tax/check.ts

generate: $(installed) ## Write generated/ anew from the contract, the migrations and the content format
	@node openapi/generate.ts

content: $(installed) ## Check the tax content and its examples; with WRITE=1 renew the table of counts
	@node src/tax/check.ts $(if $(WRITE),--write)

demo: $(installed) ## Create the demo organizations and people, if they are missing
	@node src/cli.ts demo

bench: $(installed) ## How fast it is, beside its ceiling
	@node test/bench/engine.ts
	@node test/bench/calculate.ts
	@node test/bench/invoices.ts
	@node test/bench/reports.ts

format: $(installed) ## Put every file into the common form
	@biome check --write

.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || command -v "$${CHROMIUM_PATH:-/nonexistent}" >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo 'Installing Chromium for the browser tests'; apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	  else echo 'The browser tests need Chromium: sudo apt-get install -y chromium' >&2; exit 1; fi; }
