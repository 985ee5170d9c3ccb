# Two commands do all the set-up: `make demo` and `make test`.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UI ?= 1
MONTH ?=
SAMPLE ?= 120

.PHONY: demo test test-slow test-snowflake test-oracle mutation test-faults test-soak check run lock docs bench eval-matching clean

demo: $(VENV)/.runtime ## sample data, all months reconciled, reports written, UI started (UI=0: no UI)
	$(BIN)/recon demo $(if $(filter 0,$(UI)),--no-ui,)

test: $(VENV)/.dev ## every test that fits in minutes
	$(BIN)/pytest

test-slow: $(VENV)/.dev ## what takes minutes: 14 months in two orders, months that close, runs that are killed, the UI and the daemon
	$(BIN)/pytest -m slow -n 0 -s

test-snowflake: $(VENV)/.dev ## the same graph on DuckDB and in an emulated Snowflake, table by table
	$(BIN)/pytest -m snowflake -n 0 -s recon_assets_tests/conformance

test-oracle: $(VENV)/.dev ## thousands of generated companies, judged by the graph and by the oracle
	RECON_COMPANIES=300 $(BIN)/pytest -m "" -n 0 -s recon_assets_tests/oracle

mutation: $(VENV)/.dev ## one small mistake after another in the rules: how many the tests notice (SAMPLE=0: all)
	$(BIN)/python -m recon_assets_tests.tools.mutation --sample $(SAMPLE)

test-faults: $(VENV)/.dev ## runs killed at 200 random moments; about half an hour
	RECON_KILLS=200 $(BIN)/pytest -m slow -n 0 recon_assets_tests/faults

test-soak: $(VENV)/.dev ## two hundred month runs told to a Slack that fails, by senders that are killed; a quarter of an hour
	$(BIN)/pytest -m soak -n 0 -s recon_assets_tests/alerts/test_soak.py

check: $(VENV)/.dev ## formatting, lint, types, layering, dependencies, generated docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry recon_assets

run: $(VENV)/.runtime ## one month of your own: make run MONTH=2025-08
	$(BIN)/recon run --month $(MONTH)

docs: $(VENV)/.dev ## regenerate docs/tables.md and docs/rules.md
	$(BIN)/python -m recon_assets.contracts.dictionary docs/tables.md
	$(BIN)/python -m recon_assets.reconcile.dictionary docs/rules.md

bench: $(VENV)/.dev ## the benchmarks of docs/performance.md
	$(BIN)/python -m benchmarks.one_month
	$(BIN)/python -m benchmarks.cleaning
	$(BIN)/python -m benchmarks.suggestions
	$(BIN)/python -m benchmarks.many_months --customers 1000

eval-matching: $(VENV)/.dev ## how well names are matched, per kind of name: docs/matching.md
	$(BIN)/python -m benchmarks.matching

lock: ## renew the lock files (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-strip-extras --no-annotate --no-header --extra dev pyproject.toml requirements-build.in \
		-o requirements-dev.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-strip-extras --no-annotate --no-header -c requirements-dev.lock pyproject.toml requirements-build.in \
		-o requirements.lock

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else "Python 3.11, 3.12 or 3.13 is needed; say which with make PYTHON=…")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

clean:
	rm -rf $(VENV) demo build *.egg-info
