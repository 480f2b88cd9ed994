# make demo: set up from nothing and lint the example replies. make test: set up from nothing and pass every test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# words and rules are formed anew when they or the code that forms them are newer; without this file it is done at each start
FORMED := $(VENV)/.formed
WORDS := $(shell find data/lexicons/?? data/lexicons/any data/lexicons/classifiers src/replyguard/rules \
	src/replyguard/lexicons src/replyguard/facts src/replyguard/text -name '*.py' -o -name '*.yaml' -o -name '*.lex' -o -name '*.txt')

.PHONY: demo test test-hosts lint types unit lab names docs lock openapi clean

# environments of their own, since what hosts need is heavy, and what Trac imports as `multipart` is another package for MCP
HELPDESKS := --extra roundup --extra trac --extra django-helpdesk
AGENTS := --extra openai-agents --extra langchain --extra pydantic-ai --extra mcp
COLUMNS := --extra pandas --extra polars --extra spark --extra ray
HOSTS := tests/integrations/hosts
# adapters to hosts that have types are checked with them
TYPED := $(addprefix src/replyguard/integrations/,langchain.py mcp_server.py openai_agents.py pydantic_ai.py)
# the hosts themselves use what will go
THEIRS := -W ignore::DeprecationWarning -W ignore::PendingDeprecationWarning
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
	--no-emit-find-links --group dev pyproject.toml
# npm writes where to give money, which is an address
WITHOUT_ADDRESSES := const fs = require("fs"), file = "package-lock.json", lock = JSON.parse(fs.readFileSync(file)); \
	for (const one of Object.values(lock.packages)) delete one.funding; fs.writeFileSync(file, JSON.stringify(lock, null, 2) + "\n")
# the tools of the TypeScript client; without npm its tests are skipped, with a word
NODE := clients/typescript/node_modules/.package-lock.json


demo: $(READY) $(FORMED)
	@$(BIN)/replyguard lint examples/saved-replies || test $$? -eq 1  # the examples hold slips on purpose

test: lint types unit

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

unit: $(READY) $(FORMED) $(NODE)
	$(BIN)/pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

# the adapters, run inside the real software that they are for; what is not installed here is skipped with a word about it
test-hosts: $(VENV)-helpdesks/.ready $(VENV)-agents/.ready $(VENV)-columns/.ready $(FORMED)
	$(VENV)-helpdesks/bin/pytest $(THEIRS) $(HOSTS)/helpdesks
	$(VENV)-agents/bin/pytest $(THEIRS) $(HOSTS)/agents
	$(VENV)-columns/bin/pytest $(THEIRS) $(HOSTS)/columns
	$(VENV)-columns/bin/mypy src/replyguard/integrations/columns benchmarks/columns.py
	$(VENV)-agents/bin/mypy $(TYPED)

$(VENV)-%/.ready: pyproject.toml $(HOSTS)/%.lock $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(PYTHON) -m venv $(VENV)-$*
	$(BIN)/uv pip install --quiet --python $(VENV)-$*/bin/python --require-hashes --requirement $(HOSTS)/$*.lock
	$(BIN)/uv pip install --quiet --python $(VENV)-$*/bin/python --no-deps --no-build-isolation --editable .
	@touch $@

# the measuring lab: needs benchmarks/requirements.txt and the data named in benchmarks/README.md
lab: $(READY) $(FORMED)
	$(BIN)/pip install --quiet --requirement benchmarks/requirements.txt
	$(BIN)/python -m benchmarks.accuracy
	$(BIN)/python -m benchmarks.speed
	$(BIN)/python -m benchmarks.lint

# the site, in build/site: needs docs/requirements.lock; a dead link fails it
docs: $(READY) $(FORMED)
	$(BIN)/python -m replyguard.schemas docs/schema
	$(BIN)/python docs/site/pages.py
	test -x build/docs-venv/bin/mkdocs || { $(PYTHON) -m venv build/docs-venv && build/docs-venv/bin/python -m pip install --quiet \
		--disable-pip-version-check --require-hashes --requirement docs/requirements.lock; }
	build/docs-venv/bin/mkdocs build --quiet --strict --config-file build/mkdocs.yml

# trains the model of names anew; needs the data named in benchmarks/README.md
names: $(READY)
	$(BIN)/pip install --quiet --requirement benchmarks/requirements.txt
	$(BIN)/python -m benchmarks.names.clusters
	$(BIN)/python -m benchmarks.names.train

# trains the classifiers of sentences anew from benchmarks/cases and the rules' examples
classifiers: $(READY)
	$(BIN)/pip install --quiet --requirement benchmarks/requirements.txt
	$(BIN)/python -m benchmarks.classifiers.train

lock: $(READY)
	$(BIN)/pip install --quiet uv
	$(BIN)/$(COMPILE) --output-file requirements.lock
	$(BIN)/$(COMPILE) $(HELPDESKS) --output-file $(HOSTS)/helpdesks.lock
	$(BIN)/$(COMPILE) --constraint requirements.lock $(AGENTS) --output-file $(HOSTS)/agents.lock
	$(BIN)/$(COMPILE) --constraint requirements.lock $(COLUMNS) --output-file $(HOSTS)/columns.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		--no-emit-find-links docs/requirements.in --output-file docs/requirements.lock
	@if command -v npm > /dev/null; then cd clients/typescript && npm install --package-lock-only --silent --no-audit --no-fund && \
		node --eval '$(WITHOUT_ADDRESSES)'; fi

$(READY): pyproject.toml requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

$(FORMED): $(READY) $(WORDS)
	$(BIN)/python -m replyguard.form --keep-current
	@touch $(FORMED)

# what the TypeScript client's types are made from, and the types
openapi: $(READY) $(NODE)
	$(BIN)/python -c "import json; from replyguard.service.app import create_app; \
		from replyguard.service.settings import ServiceSettings; \
		print(json.dumps(create_app(ServiceSettings()).openapi(), indent=1))" > clients/typescript/openapi.json
	cd clients/typescript && npm run --silent types > src/openapi.new && mv src/openapi.new src/openapi.ts

$(NODE): clients/typescript/package-lock.json
	@if command -v npm > /dev/null; then cd clients/typescript && npm ci --silent --no-audit --no-fund; fi

clean:
	rm -rf $(VENV) $(VENV)-helpdesks $(VENV)-agents $(VENV)-columns data/lexicons/formed dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
