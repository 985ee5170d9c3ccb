"""Delivered files as Arrow record batches of text, each row with the place it came from."""

from recon_assets.sources.delivery import Delivery, read_source
from recon_assets.sources.errors import SourceError, SourceMissing
from recon_assets.sources.files import find_files
from recon_assets.sources.headers import raw_columns

__all__ = [
    "Delivery",
    "SourceError",
    "SourceMissing",
    "find_files",
    "raw_columns",
    "read_source",
]
