# One obvious way to do each thing. Every target sets up what it needs; CI runs the same ones.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup test lint demo run bench clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(READY)  ## make the environment in .venv

# the lock names versions and hashes; the package itself is installed last and without a look at any registry
$(READY): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -c 'import sys; assert sys.version_info >= (3, 11), "Python 3.11 or newer is needed; name one with PYTHON=…"'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

# one process more than there are cores: many tests wait for a server or a browser, and each process compiles the patterns
test: $(READY)  ## run the whole test suite, offline
	$(BIN)/python -m pytest -n $$($(BIN)/python -c 'import os; print((os.cpu_count() or 1) + 1)') --dist worksteal

lint: $(READY)  ## style, types and the import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

demo: $(READY)  ## watch a small newsroom on this machine, twice, and show the digest
	@$(BIN)/python examples/newsroom/demo.py

run: $(READY)  ## one pass over the live sources.yaml
	$(BIN)/figurewatch run

bench: $(READY)  ## how fast it is, in ratios; ends with 1 where it is slower than it may be
	@for file in benchmarks/bench_*.py; do echo "== $$file"; $(BIN)/python $$file || exit 1; done

clean:  ## remove what the targets made
	rm -rf $(VENV) .demo .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
