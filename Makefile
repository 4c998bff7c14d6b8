# Everything a fresh machine with a Swift toolchain needs. `make help` lists the commands.

SWIFT ?= swift
RELEASE := .build/release/restday
# On Linux the standard library is linked in: it starts faster, and runs where no Swift is installed.
# Its networking asks for libcurl; Sources/CNoCurl stands there, and the archive of that name is empty.
LINUX := $(filter Linux,$(shell uname -s))
NO_CURL := .build/no-curl/libcurl.a
# Nobody links against the program, so it names no symbols to others: that starts faster too.
STATIC := $(if $(LINUX),--static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -L$(CURDIR)/$(dir $(NO_CURL)) -Xlinker --no-export-dynamic)

# Where `make install` puts things: below PREFIX; below DESTDIR/PREFIX while a package is made.
PREFIX ?= /usr/local
DESTDIR ?=
target = $(DESTDIR)$(PREFIX)
share = $(target)/share/restday
COMPLETIONS := bash-completion/completions/restday zsh/site-functions/_restday \
  fish/vendor_completions.d/restday.fish
MANUAL := man/man1/restday.1

APT_PACKAGES := libcmark-dev libarchive-dev zlib1g-dev pkg-config
BREW_PACKAGES := cmark libarchive zlib pkg-config

.DEFAULT_GOAL := help
.PHONY: help libraries build report test faults fuzz bench check install uninstall clean

help: ## list these commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

# Installs the C libraries that are missing: with sudo only when not root, and saying so.
libraries:
	@if pkg-config --exists libcmark libarchive zlib 2>/dev/null; then exit 0; fi; \
	if command -v apt-get >/dev/null; then \
	  if [ "$$(id -u)" -eq 0 ]; then run=""; else run="sudo"; fi; \
	  echo "Installing missing C libraries: $${run:+$$run }apt-get install $(APT_PACKAGES)"; \
	  $$run apt-get update -q=2 && $$run apt-get install -q=2 -y $(APT_PACKAGES) >/dev/null; \
	elif command -v brew >/dev/null; then \
	  echo "Installing missing C libraries: brew install $(BREW_PACKAGES)"; \
	  brew install -q $(BREW_PACKAGES); \
	else \
	  echo "Restday needs libcmark, libarchive and zlib with their headers, and pkg-config. Install" >&2; \
	  echo "them, then run this command again." >&2; exit 1; \
	fi

$(NO_CURL):
	@mkdir -p $(@D) && ar rc $@

build: libraries $(if $(LINUX),$(NO_CURL)) ## build the tool, optimized
	@$(SWIFT) build -c release $(STATIC) --product restday

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

# The fuzzer comes with the toolchain; its targets are built apart, with what it needs to see.
SECONDS ?= 60
FUZZ_FLAGS := -c release --scratch-path .build-fuzz --product RestdayFuzz -Xswiftc -enable-testing \
  -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld -Xcc -fsanitize=fuzzer-no-link
fuzz: libraries ## made-up bytes for every reader, for SECONDS=60 each (Linux)
	@RESTDAY_FUZZ=1 $(SWIFT) build $(FUZZ_FLAGS)
	@python3 Tests/Fuzz/fuzz.py .build-fuzz/release/RestdayFuzz --seconds $(SECONDS) $(FUZZ)

# FAULTS=--short takes every tenth trial or so. strace, faketime and valgrind are there for these alone.
faults: build ## end, hinder and crowd the built tool, and print what held (Linux)
	@if command -v apt-get >/dev/null && ! { command -v strace && command -v faketime && command -v valgrind; } >/dev/null; then \
	  if [ "$$(id -u)" -eq 0 ]; then run=""; else run="sudo"; fi; \
	  $$run apt-get update -q=2 && $$run apt-get install -q=2 -y strace faketime valgrind >/dev/null; fi
	@python3 Tests/Faults/faults.py $(RELEASE) $(FAULTS)

# The templates and guidance are replaced as a whole: nothing of an older version stays.
install: build ## the tool, its guidance, completions and manual page, below PREFIX (/usr/local)
	@$(SWIFT) build -c release $(STATIC) --product manual-page
	@rm -rf "$(share)"
	@for folder in bin $(dir $(addprefix share/,$(COMPLETIONS) $(MANUAL) restday/Content/)); do \
	  install -d "$(target)/$$folder"; done
	@install -m 755 $(RELEASE) "$(target)/bin/restday"
	@strip "$(target)/bin/restday"
	@cp -R Templates LICENSE "$(share)/"
	@cp -R Content/Findings Content/Guidance Content/Languages Content/Pages Content/sources.yml "$(share)/Content/"
	@set -e; for file in $(COMPLETIONS); do \
	  $(RELEASE) --generate-completion-script "$${file%%[-/]*}" > "$(target)/share/$$file"; done
	@$(RELEASE) --experimental-dump-help | .build/release/manual-page "$$($(RELEASE) --version)" \
	  > "$(target)/share/$(MANUAL)"
	@chmod -R u=rwX,go=rX "$(share)"
	@cd "$(target)/share" && chmod 644 $(COMPLETIONS) $(MANUAL)
	@echo "installed below $(target)"

uninstall: ## remove all that install put below PREFIX
	@rm -f "$(target)/bin/restday"
	@for file in $(COMPLETIONS) $(MANUAL); do rm -f "$(target)/share/$$file"; done
	@rm -rf "$(share)"
	@echo "removed from $(target)"

clean: ## remove what was built and written
	@rm -rf .build .build-fuzz Output/report Output/site Output/coach
