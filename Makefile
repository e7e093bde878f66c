# A thin alias of run.py.
.PHONY: run test check bench
run:
	python3 run.py
test check bench:
	python3 run.py $@
