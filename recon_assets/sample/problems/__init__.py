"""Everything that goes wrong in the sample company, one function per kind of problem."""

from recon_assets.sample.problems import money, presence, records, standing
from recon_assets.sample.problems.registry import PROBLEMS

__all__ = ["PROBLEMS", "money", "presence", "records", "standing"]
