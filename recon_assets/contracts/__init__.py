"""What each table holds, in one place: validation, DDL, column schemas and docs/tables.md derive from it."""

from recon_assets.contracts.tables import TABLES, Contract, contract_of

__all__ = ["TABLES", "Contract", "contract_of"]
