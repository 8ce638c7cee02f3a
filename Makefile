PREFIX ?= /usr/local
VERSION = $(shell sed -n 's/.*static let number = "\(.*\)".*/\1/p' Sources/deed/Version.swift)
SCRATCH = .build
VENV = $(SCRATCH)/venv
DEED = $(SCRATCH)/debug/deed

.PHONY: run test verify bench bench-quick build dependencies format lint install dist clean

# Everything a newcomer wants to see: check and generate the example registry, then read a file of events with it.
run: build
	$(DEED) check --registry contracts
	$(DEED) generate swift --registry contracts --out $(SCRATCH)/generated
	$(DEED) site --registry contracts --out $(SCRATCH)/site
	@scripts/run-example
	@echo "site: $(SCRATCH)/site/index.html · generated Swift: $(SCRATCH)/generated · example package: Tests/Integration/Shop · next: README.md"

build: dependencies
	swift build --product deed --scratch-path $(SCRATCH)

dependencies:
	@scripts/install-dependencies

test: dependencies
	@scripts/test

verify: dependencies
	@scripts/install-dependencies --verify
	@scripts/verify

# Figures beside those of other tools: all of them, written to docs/performance.md; or the most important ones, in two minutes.
bench bench-quick: dependencies
	swift build -c release --product deed --scratch-path $(SCRATCH)
	Tests/Benchmarks/bench $(if $(filter bench-quick,$@),--scale quick,--write docs/performance.md)

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests Plugins

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Plugins

# A static binary, the completions and the manual page.
install: $(SCRATCH)/dist/deed
	scripts/install-files $(SCRATCH)/dist $(DESTDIR)$(PREFIX)

dist: $(SCRATCH)/dist/deed
	scripts/make-archive $(SCRATCH)/dist $(VERSION)

$(SCRATCH)/dist/deed: dependencies
	scripts/build-static $(SCRATCH)/dist

clean:
	swift package clean --scratch-path $(SCRATCH)
	rm -rf $(SCRATCH)/dist $(SCRATCH)/generated
