"""Column types used by every contract, so that money and counts are one type everywhere."""

from __future__ import annotations

import ibis.expr.datatypes as dt

# Exact, never floats. 18 digits before the point hold any company's invoices in any currency;
# 6 after it hold unit prices of usage billing and the noise-free part of a spreadsheet's doubles.
MONEY = dt.Decimal(24, 6)
QUANTITY = dt.Decimal(24, 6)
COUNT = dt.Int64()
# Share of a possible score, 0 to 1.
SCORE = dt.Float64()
# Part of a whole, to a hundredth of a percent.
SHARE = dt.Decimal(9, 4)
