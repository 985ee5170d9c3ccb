"""What was delivered, in files or in landed tables, as text, each row with the place it came from."""

from recon_assets.sources.delivery import Delivery, read_source
from recon_assets.sources.errors import SourceError, SourceMissing
from recon_assets.sources.files import find_files
from recon_assets.sources.headers import raw_columns
from recon_assets.sources.landed import Landed, landed_rows
from recon_assets.sources.landed_checks import lacking_months, no_rows, require_rows

__all__ = [
    "Delivery",
    "Landed",
    "SourceError",
    "SourceMissing",
    "find_files",
    "lacking_months",
    "landed_rows",
    "no_rows",
    "raw_columns",
    "read_source",
    "require_rows",
]
