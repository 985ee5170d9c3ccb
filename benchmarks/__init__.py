"""Benchmarks: how long a month takes, and against what. Figures and findings: docs/performance.md."""
