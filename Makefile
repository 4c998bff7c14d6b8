# Everything a fresh machine with a Swift toolchain needs. `make help` lists the commands.

SWIFT ?= swift
RELEASE := .build/release/restday
PREFIX ?= /usr/local

APT_PACKAGES := libcmark-dev libarchive-dev pkg-config
BREW_PACKAGES := cmark libarchive pkg-config

.DEFAULT_GOAL := help
.PHONY: help libraries build report test bench check clean

help: ## list these commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

# Installs the C libraries that are missing: with sudo only when not root, and saying so.
libraries:
	@if pkg-config --exists libcmark libarchive 2>/dev/null; then exit 0; fi; \
	if command -v apt-get >/dev/null; then \
	  if [ "$$(id -u)" -eq 0 ]; then run=""; else run="sudo"; fi; \
	  echo "Installing missing C libraries: $${run:+$$run }apt-get install $(APT_PACKAGES)"; \
	  $$run apt-get update -q=2 && $$run apt-get install -q=2 -y $(APT_PACKAGES) >/dev/null; \
	elif command -v brew >/dev/null; then \
	  echo "Installing missing C libraries: brew install $(BREW_PACKAGES)"; \
	  brew install -q $(BREW_PACKAGES); \
	else \
	  echo "Restday needs libcmark and libarchive with their headers, and pkg-config. Install them," >&2; \
	  echo "then run this command again." >&2; exit 1; \
	fi

build: libraries ## build the tool, optimized
	@$(SWIFT) build -c release --product restday

report: build ## this repository's sample week as HTML and Markdown, into Output/report/
	@$(RELEASE) report --home .

test: libraries ## every test
	@$(SWIFT) test --disable-xctest

bench: build ## measure beside Hugo, Expat, gpsbabel and cmark (Debian); writes Benchmarks/results.md
	@for tool in hugo cmark gpsbabel valgrind; do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	test -e /usr/include/expat.h || missing="$$missing libexpat1-dev"; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" -eq 0 ]; then run=""; else run="sudo"; fi; \
	  echo "Installing what it is measured against: $${run:+$$run }apt-get install$$missing"; \
	  $$run apt-get update -q=2 && $$run apt-get install -q=2 -y $$missing >/dev/null; \
	fi
	@python3 Benchmarks/bench.py $(RELEASE)

check: build ## read the sample home and list every problem
	@$(RELEASE) check --home .

clean: ## remove what was built and written
	@rm -rf .build Output/report Output/site Output/coach
