# `make help` tells what there is. Targets keep themselves up to date by the content of their
# inputs (scripts/environment.py, techniekgids train): a fresh checkout has no useful file times.

BIN := .venv/bin
# More arguments for the command behind a target: make run ARGS="--port 8080"
ARGS :=
# make lock UPGRADE=--upgrade takes newer versions; without it only what changed is locked anew.
UPGRADE :=

export RASA_TELEMETRY_ENABLED := false

# $(call environment,run|test|lock,steps)
environment = @python="$$(sh scripts/find-python.sh)" && "$$python" scripts/environment.py $(1) --steps $(2)

.PHONY: help run test check evaluate benchmark rules train venv lock clean

help: ## laat deze lijst zien
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: ## start de website; installeert en traint eerst wat nog ontbreekt
	$(call environment,run,3)
	@echo "3/3 Het model klaarzetten …"
	@$(BIN)/techniekgids train
	@$(BIN)/techniekgids serve $(ARGS)

test: ## voer alle tests uit (een deel: make test ARGS="-k naam")
	$(call environment,test,3)
	@echo "3/3 Het model klaarzetten …"
	@$(BIN)/techniekgids train
	@$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadgroup --durations=10 $(ARGS)

check: ## controleer code (ruff, mypy) en trainingsgegevens (rasa data validate)
	$(call environment,test,3)
	@echo "3/3 Controleren (ongeveer een halve minuut) …"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@report=$$($(BIN)/rasa data validate --fail-on-warnings --domain domain.yml --data data \
		--config config.yml 2>&1) || { printf '%s\n' "$$report"; exit 1; }
	@echo "De trainingsgegevens kloppen."

evaluate: ## meet begrip, gesprekken, matcher en vacaturecheck (een deel: ARGS="--deel feiten"; wat misging: --fouten)
	$(call environment,test,3)
	@echo "3/3 Het model klaarzetten …"
	@$(BIN)/techniekgids train
	@$(BIN)/python -m tests.evaluation $(ARGS)

benchmark: ## meet zoeken en matchen bij 500 tot 100.000 initiatieven (een paar minuten)
	$(call environment,test,2)
	@PYTHONPATH=. $(BIN)/python scripts/benchmark.py $(ARGS)

rules: ## schrijf docs/vacatureregels.md opnieuw uit de regels voor vacatures
	$(call environment,test,2)
	@PYTHONPATH=. $(BIN)/python scripts/rules_page.py

train: ## train het model opnieuw als er iets is veranderd
	$(call environment,run,3)
	@echo "3/3 Het model klaarzetten …"
	@$(BIN)/techniekgids train

venv: ## maak alleen .venv, met alles voor ontwikkelen en testen
	$(call environment,test,2)

lock: ## leg pakketversies vast in requirements/*.txt (nieuwere: UPGRADE=--upgrade)
	$(call environment,lock,3)
	@echo "3/3 Versies vastleggen …"
	@for name in installer runtime development; do \
		$(BIN)/uv pip compile --quiet $(UPGRADE) --generate-hashes --no-emit-index-url \
			--python-version 3.10 --custom-compile-command "make lock" \
			requirements/$$name.in --output-file requirements/$$name.txt || exit 1; \
	done

clean: ## verwijder .venv, modellen en tijdelijke bestanden; var (gesprekken) blijft
	@echo "Weg: .venv, models, .rasa, results, *.egg-info en tijdelijke bestanden."
	@echo "Blijft: var, want daarin staan gesprekken."
	@rm -rf .venv models .rasa results *.egg-info .pytest_cache .ruff_cache .mypy_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
