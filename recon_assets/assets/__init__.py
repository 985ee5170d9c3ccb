"""Dagster shells around the domain, one file per group, with the checks beside what they check."""
