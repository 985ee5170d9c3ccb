"""How many records of three badly kept systems are linked, and that none is linked wrongly."""

from collections import Counter

import pytest

from recon_assets_tests.normalize.evaluate import matched
from recon_assets_tests.normalize.three_systems import records

CUSTOMERS = 1500


@pytest.mark.parametrize("nearby_ids", [False, True], ids=["scattered ids", "consecutive ids"])
def test_nearly_every_record_is_linked_and_none_to_another_customer(nearby_ids, capsys):
    delivered = records(CUSTOMERS, nearby_ids=nearby_ids)
    found = matched([record.said for record in delivered])
    others = [pair for pair in zip(delivered, found, strict=True) if pair[0].source != "crm"]
    methods = Counter(match["match_method"] for _, match in others)
    wrong = [
        (record, match["match_method"], match["crm_customer_id"])
        for record, match in others
        if match["crm_customer_id"] not in (None, record.truth)
    ]
    linked = sum(match["crm_customer_id"] == record.truth for record, match in others)
    with capsys.disabled():
        print(
            f"\n  records {len(others):,}, wrong links {len(wrong)},"
            f" linked {linked / len(others):.4f}, by method {dict(sorted(methods.items()))}"
        )
    assert wrong == []
    assert linked / len(others) >= 0.97
