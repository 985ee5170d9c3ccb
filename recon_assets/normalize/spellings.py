"""Every spelling of a customer's name, cleaned once, however many records, months and systems have it."""

from __future__ import annotations

from dataclasses import dataclass

import ibis
import ibis.expr.types as ir

from recon_assets.normalize.names import with_clean_names
from recon_assets.normalize.parts import brand, parts_of


@dataclass(frozen=True)
class Spellings:
    """``names`` has spelling, clean_name, core_name, one row per spelling; ``parts`` the same for
    the names within a spelling, one row per part.
    """

    names: ir.Table
    parts: ir.Table

    @classmethod
    def of(cls, *columns: ir.StringColumn) -> Spellings:
        written = ibis.union(
            *(column.name("spelling").as_table() for column in columns), distinct=True
        )
        written = written.filter(written.spelling.notnull())
        parts = parts_of(written)
        texts = ibis.union(written, parts.select(spelling="part"), distinct=True)
        cleaned = with_clean_names(texts, "spelling")
        told = parts.inner_join(cleaned.rename(part="spelling"), "part").drop("part")
        brands = cleaned.mutate(brand=brand(cleaned.core_name))
        brands = brands.filter(brands.brand.notnull()).select(
            "spelling", clean_name="brand", core_name="brand"
        )
        return cls(cleaned, ibis.union(told.select(brands.columns), brands, distinct=True))

    def named(self, table: ir.Table, name: str) -> ir.Table:
        """``table`` with clean_name and core_name of its column ``name``."""
        return _joined(table.left_join(self.names, table[name] == self.names.spelling), table)

    def within(self, table: ir.Table, name: str) -> ir.Table:
        """``table`` × the names within its column ``name``, as clean_name and core_name."""
        bare = table.drop("clean_name", "core_name")
        return _joined(bare.inner_join(self.parts, bare[name] == self.parts.spelling), bare)


def _joined(joined: ir.Table, table: ir.Table) -> ir.Table:
    return joined.select(*table.columns, "clean_name", "core_name")
