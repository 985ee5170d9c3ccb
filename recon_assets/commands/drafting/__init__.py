"""A first recon.yaml, drafted from the headers and values of sample files."""

from recon_assets.commands.drafting.samples import Sample, sample_of
from recon_assets.commands.drafting.text import draft

__all__ = ["Sample", "draft", "sample_of"]
