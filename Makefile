# Each target sets up .venv by itself, from the hash-locked requirements/dev.txt.
# Python 3.11 or newer; choose one with `make PYTHON=python3.13 test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# Set PYTEST_ARGS to narrow: make test PYTEST_ARGS="tests/login/test_polling.py -x"
PYTEST_ARGS ?=

.PHONY: test-long check-benchmarks pictures-home-assistant check-sizes check-api public-api inferred-types compare test-examples test-plex-sync test-home-assistant schemathesis bench-sandbox release-check sbom audit analyse help demo reference docs check-docs pictures coverage mutation coverage-report deep-gate drift check-clients test-pythons test-floors nightly check-package fuzz bench test test-unit regen check check-format check-spelling check-types check-mypy check-pyright check-imports check-generated check-spec sandbox lock format clean test-shipped

help: ## List the targets
	@awk -F':.*## ' '/^## / { printf "\n%s\n", substr($$0, 4) } /^[a-z-]+:.*## / { printf "  %-24s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(STAMP): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "trakt-auth needs Python 3.11 or newer; try make PYTHON=python3.13")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV): $(STAMP)

## Every day

# Tests start hundreds of Pythons, and without its bytecode each compiles everything anew.
unexport PYTHONDONTWRITEBYTECODE
PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal

test: $(STAMP) ## Every test but the long ones, on all cores; says at the end what was skipped and how to have it
	$(PYTEST) $(PYTEST_ARGS)

test-unit: $(STAMP) ## The fast ones: no process is started, nothing sleeps
	$(PYTEST) -m "not slow and not browser" $(PYTEST_ARGS)

format: $(STAMP) ## Format and fix what can be fixed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

regen: $(STAMP) ## Rebuild generated_client/ and docs/reference/ from openapi.yaml
	$(BIN)/python -m codegen
	$(BIN)/python -m tools.reference

reference: $(STAMP) ## Rebuild docs/reference/ alone
	$(BIN)/python -m tools.reference

# Until a release fills them in, release.toml has no addresses, and the site no canonical ones.
ADDRESS = $(shell sed -n 's/^$(1) = "\(.*\)".*/\1/p' release.toml)

docs: export SITE_URL = $(call ADDRESS,documentation)
docs: export REPOSITORY_URL = $(call ADDRESS,repository)
docs: $(STAMP) reference ## Build the site into site/
	$(BIN)/python -m tools.site

demo: $(STAMP) ## Watch a login against a local Trakt; BY_HAND=1 to approve it yourself
	@$(BIN)/python -m trakt_auth.cli.demo $(if $(BY_HAND),--by-hand)

sandbox: $(STAMP) ## Run a local Trakt to log in against
	@$(BIN)/trakt-auth sandbox

clean: ## Remove what the targets made
	rm -rf $(VENV) $(RELEASE) $(HA) .pythons build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .coverage.* htmlcov mutants

## Before a commit

check: check-format check-spelling check-types check-imports check-sizes check-api check-spec check-generated check-docs ## Everything but the tests

check-format: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

check-spelling: $(STAMP) ## Words that are often misspelt; pyproject.toml has those that are not
	$(BIN)/codespell

# The examples whose packages this environment has. Home Assistant's has a target of its own.
TYPED_EXAMPLES := backup plex-sync web-service

check-types: check-mypy check-pyright

check-pyright: $(STAMP)
	$(BIN)/pyright

check-mypy: $(STAMP)
	$(BIN)/mypy
	for name in $(TYPED_EXAMPLES); do (cd examples/$$name && $(CURDIR)/$(BIN)/mypy --config-file pyproject.toml) || exit; done

check-imports: $(STAMP)
	$(BIN)/lint-imports --no-cache

check-sizes: $(STAMP)
	$(BIN)/python -m tools.sizes

check-api: $(STAMP) ## The public names and signatures are those of tools/public_api.txt, the types of calls those of tools/inferred_types.txt
	$(BIN)/python -m tools.public_api --check
	$(BIN)/python -m tools.inferred_types --check

public-api: $(STAMP) ## Renew tools/public_api.txt, after a change of the public API that is meant
	$(BIN)/python -m tools.public_api

inferred-types: $(STAMP) ## Renew tools/inferred_types.txt, after a change of types that is meant, or of a type checker
	$(BIN)/python -m tools.inferred_types

# Node's programs, from the lock beside their list.
SPEC := tools/spec
NODE := $(SPEC)/node_modules/.bin
NODE_STAMP := $(SPEC)/node_modules/.package-lock.json

$(NODE_STAMP): $(SPEC)/package.json $(SPEC)/package-lock.json
	@npm ci --prefix $(SPEC) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

check-spec: $(STAMP) $(NODE_STAMP) ## The contract: our rules, OpenAPI's, Redocly's and Spectral's
	$(BIN)/python -m codegen.lint openapi.yaml
	$(BIN)/openapi-spec-validator openapi.yaml
	REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true $(NODE)/redocly lint openapi.yaml --config $(SPEC)/redocly.yaml
	$(NODE)/spectral lint openapi.yaml --ruleset $(SPEC)/spectral.yaml --fail-severity=warn

check-generated: $(STAMP)
	$(BIN)/python -m codegen --check
	$(BIN)/python -m tools.outcomes

check-docs: $(STAMP)
	$(BIN)/python -m tools.reference --check
	$(BIN)/python -m tools.modelled --check
	$(BIN)/python -m tools.layers --check
	$(BIN)/python -m tools.site

# Home Assistant has a target of its own, which is heavy.
EXAMPLES ?= $(filter-out home-assistant,$(notdir $(wildcard examples/*)))

test-examples: $(EXAMPLES:%=test-example-%) $(if $(filter file,$(origin EXAMPLES)),test-home-assistant) ## Each example as its README says, and its tests; EXAMPLES="backup scrobbler" for some, -j2 for two at a time

test-example-%: $(STAMP)
	$(BIN)/python -m tools.examples $*

check-package: $(STAMP) ## Build, install and use it away from this checkout, by every Python at hand
	$(BIN)/python -m tools.check_package

## At night

nightly: drift check-benchmarks test-long fuzz schemathesis check-clients test-pythons test-floors test-examples check-package test-shipped test-plex-sync ## What takes too long for every change

check-benchmarks: $(STAMP) ## The types of benchmarks/, which no release needs
	$(BIN)/mypy benchmarks

test-long: $(STAMP) ## The long form of tests whose short form is in `make test`
	$(PYTEST) -m nightly $(PYTEST_ARGS)

fuzz: $(STAMP) ## Thousands of examples for everything that parses what others sent
	$(PYTEST) tests/test_fuzz.py tests/test_fuzz_wire.py --hypothesis-profile=fuzz $(PYTEST_ARGS)

schemathesis: $(STAMP) ## The sandbox against its contract, by every boundary of every parameter
	SCHEMATHESIS_PHASES=coverage $(BIN)/python -m pytest tests/contract/test_schemathesis.py $(PYTEST_ARGS)

test-shipped: $(STAMP) ## Programs that others ship, unchanged, with the sandbox in Trakt's place
	SHIPPED=all $(BIN)/python -m pytest tests/judges/test_shipped.py $(PYTEST_ARGS)

test-plex-sync: $(STAMP) ## examples/plex-sync with 5,000 titles
	cd examples/plex-sync && TITLES=5000 $(CURDIR)/$(BIN)/python -m pytest

check-clients: $(NODE_STAMP) ## Two generators of TypeScript read the contract, and what they write compiles
	$(NODE)/openapi-typescript openapi.yaml -o $(SPEC)/generated/types.ts
	$(NODE)/openapi-ts -i openapi.yaml -o $(SPEC)/generated/client -c @hey-api/client-fetch
	$(NODE)/tsc -p $(SPEC)

test-pythons: $(STAMP) ## The unit tests by every other supported Python; as root on Debian, sid has those that are missing
	$(BIN)/python -m tools.pythons

test-floors: $(STAMP) ## The parts that meet a network or a disk, by the oldest dependencies allowed
	$(BIN)/python -m tools.floors $(PYTEST_ARGS)

# Home Assistant has an environment of its own: it pins everything, and wants Python 3.13.2 or newer.
HA := .home-assistant
HA_STAMP := $(HA)/.installed
HA_PROJECT := examples/home-assistant

$(HA_STAMP): $(HA_PROJECT)/pyproject.toml $(STAMP)
	$(BIN)/uv venv --quiet --clear --no-python-downloads --python ">=3.13.2,<3.14" $(HA)
	$(BIN)/uv pip install --quiet --python $(HA)/bin/python -r $(HA_PROJECT)/pyproject.toml --group $(HA_PROJECT)/pyproject.toml:dev
	@touch $@

test-home-assistant: $(HA_STAMP) ## The integration of examples/home-assistant, in Home Assistant itself
	cd $(HA_PROJECT) && $(CURDIR)/$(HA)/bin/mypy
	cd $(HA_PROJECT) && $(CURDIR)/$(HA)/bin/python -m pytest $(PYTEST_ARGS)

coverage: $(STAMP) ## Lines and branches that the whole suite reaches; less than 98 % fails
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest $(PYTEST_ARGS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

mutation: $(STAMP) ## Mutants of the modules that decide which no test notices; more than 5 % fail
	$(BIN)/python -m tools.mutation

## For a release

# The tools of a release have an environment of their own.
RELEASE := .release
RELEASE_STAMP := $(RELEASE)/.installed

$(RELEASE_STAMP): requirements/release.txt $(STAMP)
	$(BIN)/uv venv --quiet --clear $(RELEASE)
	$(BIN)/uv pip install --quiet --python $(RELEASE)/bin/python --require-hashes -r requirements/release.txt
	@touch $@

release-check: $(STAMP) ## What has to be true before a release; see RELEASING.md
	$(BIN)/python -m tools.release_check

sbom: $(STAMP) ## Write dist/sbom.json: what an installation of everything brings
	$(BIN)/python -m tools.sbom

audit: $(RELEASE_STAMP) ## Hold the locked dependencies against known advisories; fails where none are at hand
	$(RELEASE)/bin/pip-audit --strict --require-hashes --disable-pip --progress-spinner off -r requirements/dev.txt

analyse: $(RELEASE_STAMP) ## The static analysers of security: bandit, and zizmor for the workflows
	$(RELEASE)/bin/bandit --quiet --recursive trakt_auth generated_client --configfile pyproject.toml
	$(RELEASE)/bin/zizmor --offline --quiet .github

# Versions at least a week old: most poisoned packages are found within days. The pins that pyproject.toml
# names exactly are taken as they are.
COOLDOWN ?= $(shell date -d "7 days ago" +%F 2>/dev/null || date -v-7d +%F)
PINNED := openapi-python-client ruff
LOCK := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet --upgrade \
  --exclude-newer $(COOLDOWN) $(foreach name,$(PINNED),--exclude-newer-package $(name)=$(shell date +%F))

lock: $(STAMP) ## Renew requirements/, with versions that are at least a week old
	$(LOCK) pyproject.toml --all-extras --group dev --group docs -o requirements/dev.txt
	$(LOCK) requirements/release.in -o requirements/release.txt

bench: $(STAMP) ## What it costs beside bare httpx and the other libraries: docs/performance.md; QUICK=1 only shows
	$(BIN)/python -m benchmarks $(if $(QUICK),--quick)

bench-sandbox: $(STAMP) ## What the sandbox costs, by CPU time
	$(BIN)/python -m benchmarks.sandbox

compare: $(STAMP) ## Six tasks and what goes wrong, by three libraries: docs/comparison.md
	$(BIN)/python -m benchmarks.compare

pictures: $(STAMP) ## Take the pictures of the documentation anew; needs Chromium
	$(BIN)/python -m tools.pictures

pictures-home-assistant: $(HA_STAMP) ## Take the pictures of Home Assistant anew; needs Chromium, and fetches its frontend
	$(BIN)/uv pip install --quiet --python $(HA)/bin/python --group $(HA_PROJECT)/pyproject.toml:pictures
	$(BIN)/python -m tools.pictures.home_assistant $(HA)/bin/hass

coverage-report: $(STAMP) ## Hold openapi.yaml against CONTRACT=file.json and the answers in CORPUS=dir
	@$(BIN)/python -m tools.contract.coverage_report --contract $(CONTRACT) --corpus $(CORPUS)

deep-gate: $(STAMP) ## Read every field of the answers in CORPUS=dir as a program does
	@$(BIN)/python -m tools.contract.deep_gate $(CORPUS)

drift: $(STAMP) ## What differs from Trakt's description of the API, the last that was read in or CONTRACT=file, and is not known in tools/contract/drift.yaml
	@$(BIN)/python -m tools.contract.drift $(if $(CONTRACT),--contract $(CONTRACT))
