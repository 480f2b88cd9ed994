# make demo: set up from nothing and lint the example replies. make test: set up from nothing and pass every test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# words are formed anew when their data or the code that forms them is newer; without this file they are formed at each start
FORMED := $(VENV)/.formed
WORDS := $(wildcard data/lexicons/*/*.lex data/lexicons/*/known.txt) $(wildcard src/replyguard/lexicons/*.py)

.PHONY: demo test lint types unit lab names lock clean

demo: $(READY) $(FORMED)
	@$(BIN)/replyguard lint examples/saved-replies || test $$? -eq 1  # the examples hold slips on purpose

test: lint types unit

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

unit: $(READY) $(FORMED)
	$(BIN)/pytest

# the measuring lab: needs benchmarks/requirements.txt and the data named in benchmarks/README.md
lab: $(READY) $(FORMED)
	$(BIN)/pip install --quiet --requirement benchmarks/requirements.txt
	$(BIN)/python -m benchmarks.accuracy
	$(BIN)/python -m benchmarks.speed

# trains the model of names anew; needs the data named in benchmarks/README.md
names: $(READY)
	$(BIN)/pip install --quiet --requirement benchmarks/requirements.txt
	$(BIN)/python -m benchmarks.names.train

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

clean:
	rm -rf $(VENV) data/lexicons/formed dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
