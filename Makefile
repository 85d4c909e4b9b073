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

.PHONY: help run test check generate content demo bench format

help: ## What there is to type
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(installed): package-lock.json
	PATH="$(MACHINE_PATH)" npm ci --no-audit --no-fund --loglevel=error
	@node -e 'if (!process.version.startsWith("v24.")) { console.error("Node 24 was not installed: " + process.version); process.exit(1) }'
	@touch $@

run: $(installed) ## Set up what is missing, then start everything on http://127.0.0.1:3000
	@exec node src/main.ts

test: $(installed) chromium check ## Everything that CI runs
	@vitest run --config test/vitest.config.ts

check: $(installed) ## Format, lint, types, contract, content, and that generated/ is current
	@biome check --error-on-warnings
	@tsc -p .
	@redocly lint --config openapi/redocly.yaml openapi/openapi.yaml
	@spectral lint --ruleset openapi/spectral.yaml --fail-severity warn generated/openapi.json
	@node openapi/compatible.ts
	@node openapi/generate.ts --check
	@node src/tax/check.ts

generate: $(installed) ## Write generated/ anew from the contract, the migrations and the content format
	@node openapi/generate.ts

content: $(installed) ## Check the tax content, recomputing every worked example
	@node src/tax/check.ts

demo: $(installed) ## Create the demo organizations and people, if they are missing
	@node src/cli.ts demo

bench: $(installed) ## How fast it is, beside its ceiling
	@node test/bench/engine.ts
	@node test/bench/calculate.ts

format: $(installed) ## Put every file into the common form
	@biome check --write

.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || command -v "$${CHROMIUM_PATH:-/nonexistent}" >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo 'Installing Chromium for the browser tests'; apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	  else echo 'The browser tests need Chromium: sudo apt-get install -y chromium' >&2; exit 1; fi; }
