# make demo: set up from nothing and lint the example replies. make test: set up from nothing and pass every test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# words are formed anew when their data or the code that forms them is newer; without this file they are formed at each start
FORMED := $(VENV)/.formed
WORDS := $(wildcard data/lexicons/*/*.lex data/lexicons/*/known.txt) $(wildcard src/replyguard/lexicons/*.py)

# the tools of the TypeScript client; without npm its tests are skipped, with a word
NODE := clients/typescript/node_modules/.package-lock.json

.PHONY: demo test lint types unit lab lock openapi clean

demo: $(READY) $(FORMED)
	@$(BIN)/replyguard lint examples/saved-replies || test $$? -eq 1  # the examples hold slips on purpose

test: lint types unit

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

unit: $(READY) $(FORMED) $(NODE)
	$(BIN)/pytest

# the measuring lab: needs benchmarks/requirements.txt and the data named in benchmarks/README.md
lab: $(READY) $(FORMED)
	$(BIN)/pip install --quiet --requirement benchmarks/requirements.txt
	$(BIN)/python -m benchmarks.accuracy
	$(BIN)/python -m benchmarks.speed

lock: $(READY)
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		--no-emit-find-links --group dev pyproject.toml --output-file requirements.lock

$(READY): pyproject.toml requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

$(FORMED): $(READY) $(WORDS)
	$(BIN)/python -m replyguard.lexicons.form_words
	@touch $(FORMED)

# what the TypeScript client's types are made from, and the types
openapi: $(READY)
	$(BIN)/python -c "import json; from replyguard.service.app import create_app; \
		from replyguard.service.settings import ServiceSettings; \
		print(json.dumps(create_app(ServiceSettings()).openapi(), indent=1))" > clients/typescript/openapi.json
	cd clients/typescript && npm run --silent types > src/openapi.ts

$(NODE): clients/typescript/package-lock.json
	@if command -v npm > /dev/null; then cd clients/typescript && npm ci --silent --no-audit --no-fund; fi

clean:
	rm -rf $(VENV) data/lexicons/formed dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
