"""Suggestions for names that matched nobody. They are shown, never merged.

Which pairs are near, and how likely each is right, is told by
``recon_assets.normalize.suggestions``. Rule: product.md, "Identity"; figures: docs/matching.md.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from recon_assets.contracts import contract_of
from recon_assets.normalize.names_to_compare import customer_key
from recon_assets.normalize.suggestions.comparing import compare
from recon_assets.normalize.suggestions.reasons import reason
from recon_assets.normalize.suggestions.scoring import odds, shares, surroundings

BEST = 5  # suggestions per unmatched name: more than a person will read
# Below this a suggestion is wrong 98 times in a hundred, and reading it costs more than it finds; a
# name's only one is shown down to less, since without any a person would look through the whole CRM.
MINIMUM_SCORE, MINIMUM_OF_THE_BEST = 0.02, 0.005


def match_candidates(
    unmatched: pd.DataFrame, crm: pd.DataFrame, refused: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Up to BEST suggestions per unmatched name, best first. Key: month, source, clean_name, rank.

    The score is how likely the suggestion is right. It does not depend on the order of rows.
    """
    columns = list(contract_of("normalized", "match_candidates").columns)
    months = [
        _of_month(
            month,
            _complete(names.sort_values(["source", "clean_name"]), "location", "customer_id"),
            _customers(crm[crm["month"] == month]),
            _refusals(refused, month),
        )
        for month, names in unmatched.groupby("month", sort=True)
    ]
    found = [lines for lines in months if len(lines)]
    return (
        pd.concat(found)[columns].reset_index(drop=True) if found else pd.DataFrame(columns=columns)
    )


def _of_month(
    month: object, names: pd.DataFrame, customers: pd.DataFrame, refused: set[tuple[str, str, str]]
) -> pd.DataFrame:
    own = customers["known_as"].isna().to_numpy()
    compared = compare(names["clean_name"].tolist(), customers["clean_name"].tolist(), own)
    pairs = pd.DataFrame(
        {
            "name": compared.name,
            "spelling": compared.customer,
            "odds": odds(compared.evidence),
        }
    )
    pairs["odds"] += surroundings(names, customers, compared.name, compared.customer)
    pairs["customer"] = customers["customer"].to_numpy()[pairs["spelling"]]
    # A customer is as likely as the likeliest of its names.
    pairs = pairs.sort_values(["name", "odds", "spelling"], ascending=[True, False, True])
    pairs = pairs.drop_duplicates(["name", "customer"])
    if refused:
        pairs = pairs[~_is_refused(pairs, names, customers, refused)]
    pairs["score"] = shares(pairs["name"].to_numpy(), pairs["odds"].to_numpy()).round(4)
    pairs = pairs.sort_values(["name", "score", "spelling"], ascending=[True, False, True])
    pairs["rank"] = pairs.groupby("name").cumcount() + 1
    enough = np.where(pairs["rank"] == 1, MINIMUM_OF_THE_BEST, MINIMUM_SCORE)
    pairs = pairs[(pairs["score"] >= enough) & (pairs["rank"] <= BEST)]
    theirs = customers.iloc[pairs["spelling"]].reset_index(drop=True)
    ours = names.iloc[pairs["name"]].reset_index(drop=True)
    return pd.DataFrame(
        {
            "month": month,
            "source": ours["source"],
            "customer_name": ours["customer_name"],
            "clean_name": ours["clean_name"],
            "rank": pairs["rank"].to_numpy(),
            "crm_customer_id": theirs["crm_customer_id"],
            "crm_customer_name": theirs["customer_name"],
            "score": pairs["score"].to_numpy(),
            "reason": [
                reason(mine, customer)
                for mine, customer in zip(
                    ours.to_dict("records"), theirs.to_dict("records"), strict=True
                )
            ],
        }
    )


def _customers(crm: pd.DataFrame) -> pd.DataFrame:
    """The names in an order of their own, with whose they are: a customer without an id is its name."""
    crm = _complete(crm, "location", "known_as")
    crm = crm.assign(nameless=crm["crm_customer_id"].isna())
    by = ["nameless", "crm_customer_id", "clean_name", "customer_name", "known_as", "location"]
    # Arrow sorts ten times as fast as pandas; both know what is missing as last.
    told = pa.table({name: pa.array(crm[name], from_pandas=True) for name in by})
    order = pc.sort_indices(told, [(name, "ascending") for name in by])
    crm = crm.iloc[order.to_numpy()].reset_index(drop=True)
    whose = crm["crm_customer_id"].where(~crm["nameless"], "\n" + crm["clean_name"])
    return crm.assign(customer=pd.factorize(whose)[0])


def _complete(rows: pd.DataFrame, *optional: str) -> pd.DataFrame:
    """Rows by position, with every optional column, None where nothing is known."""
    rows = rows.reset_index(drop=True)
    for name in optional:
        values = np.full(len(rows), None, object)
        if name in rows:
            known = rows[name].notna().to_numpy()
            values[known] = rows[name].to_numpy(object)[known]
        rows[name] = pd.Series(values, dtype=object)
    return rows


def _refusals(refused: pd.DataFrame | None, month: object) -> set[tuple[str, str, str]]:
    if refused is None:
        return set()
    rows = refused[refused["month"] == month]
    return set(zip(rows["source"], rows["clean_name"], rows["customer_key"], strict=True))


def _is_refused(
    pairs: pd.DataFrame,
    names: pd.DataFrame,
    customers: pd.DataFrame,
    refused: set[tuple[str, str, str]],
) -> np.ndarray:
    said = {(source, name) for source, name, _ in refused}
    asked = zip(
        names["source"].to_numpy()[pairs["name"]],
        names["clean_name"].to_numpy()[pairs["name"]],
        customers["crm_customer_id"].to_numpy()[pairs["spelling"]],
        strict=True,
    )
    return np.fromiter(
        (
            (source, name) in said and (source, name, customer_key(id)) in refused
            for source, name, id in asked
        ),
        bool,
        len(pairs),
    )
