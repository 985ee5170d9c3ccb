"""JSONL objects arrive as rows, numbers as they were written."""

from __future__ import annotations

import pytest

from recon_assets.sources import SourceError, SourceMissing

JSONL = "ops/{month}.jsonl"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('"00123"', "00123"),
        ("100.10", "100.10"),
        ("1E5", "1E5"),
        ("12345678901234567890123", "12345678901234567890123"),
        ("NaN", "NaN"),
        ("true", "true"),
        ("null", None),
        ('""', ""),
        ('{"a": [1.50, "x", null, false]}', '{"a": [1.50, "x", null, false]}'),
        ('"\\u00e9\\ud83e\\uddb7"', "é🦷"),
    ],
)
def test_each_kind_of_value_is_kept_as_written(folder, written, text):
    folder.put("ops/2025-08.jsonl", f'{{"id": "x", "name": {written}}}')
    assert folder.rows(JSONL)[0]["name"] == text


def test_keys_of_all_lines_become_columns_and_lines_are_numbered(folder):
    folder.put("ops/2025-08.jsonl", '{"id": 1}\r\n\r\n{"name": "a", "late": 2}\r\n')
    delivery = folder.open(JSONL)
    assert delivery.columns == ("id", "name", "late")
    assert delivery.unmapped == ("late",)
    first, last = delivery.reader.read_all().to_pylist()
    assert (first["source_row"], first["id"], first["name"]) == (1, "1", None)
    assert (last["source_row"], last["id"], last["late"]) == (3, None, "2")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("[1, 2]", "expected one JSON object per line"),
        ("7", "expected one JSON object per line"),
        ('{"id": 1', "not valid JSON"),
        ('{"id": 1, "id": 2}', "the same key is written twice"),
        ('{"id": "\\ud800"}', "no valid character"),
        ('{"id": ' + "[" * 100_000 + "}", "nested too deeply"),
    ],
)
def test_a_line_that_is_no_object_is_rejected_alone(folder, cells, line, why):
    folder.put("ops/2025-08.jsonl", f'{{"id": 1, "name": "a"}}\n{line}\n{{"id": 2, "name": "b"}}')
    read = folder.rows(JSONL)
    assert cells(read) == [(1, "1", "a"), (2, "rejected"), (3, "2", "b")]
    assert why in read[1]["source_error"]
    assert read[1]["source_error"].endswith("(line 2)")
    assert read[1]["source_text"] == line[:500]


def test_an_empty_file_is_missing_and_a_broken_one_lacks_its_columns(folder):
    folder.put("ops/2025-08.jsonl", "\n")
    with pytest.raises(SourceMissing, match="is empty"):
        folder.open(JSONL)
    folder.put("ops/2025-08.jsonl", "id,name\n1,a\n")
    with pytest.raises(SourceError, match="no line of it is a JSON object: not valid JSON"):
        folder.open(JSONL)


def test_keys_that_are_values_are_refused_before_they_become_columns(folder):
    lines = "".join(f'{{"id": 1, "name": 2, "key {n}": 3}}\n' for n in range(2_001))
    folder.put("ops/2025-08.jsonl", lines)
    with pytest.raises(SourceError, match="more than 2,000 different keys"):
        folder.open(JSONL)
