"""Customer names as they are compared."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recon_assets.normalize import text
from recon_assets_tests.normalize.evaluate import clean_names, cleaned, core_names, read_all

SAME = {
    "accents": ("Café Médical", "Cafe Medical"),
    "undecomposed letters": ("Øresund Łódź Straße", "Oresund Lodz Strasse"),
    "ligatures and full width": ("ﬁrst Ｃｌｉｎｉｃ", "first clinic"),
    "case and space": ("  ACME   Dental ", "Acme Dental"),
    "invisible space": ("Acme\u00a0Dental", "Acme Dental"),
    "ampersand": ("Smith & Sons", "Smith and Sons"),
    "full-width signs": ("ＳＭＩＴＨ ＆ ＳＯＮＳ，　Ｌ．Ｌ．Ｃ．", "Smith and Sons LLC"),
    "dotted initials": ("I.B.M. Corp", "IBM Corp."),
    "legal form in full": ("Acme Incorporated", "ACME, Inc."),
    "apostrophes": ("O’Brien's Clinic", "OBriens Clinic"),
    "punctuation": ("Acme-Dental (North)", "Acme Dental, North"),
    "mojibake": ("CafÃ© MÃ¼ller", "Café Müller"),
    "mojibake of quotes and dashes": ("Oâ€™Brien â€“ North", "O’Brien – North"),
    "mojibake of mojibake": ("MusÃƒÂ©e FranÃƒÂ§ais", "Musée Français"),
    "mojibake read as Latin-1": (
        "O\u00e2\u0080\u0099Brien \u00c5\u0081\u00c3\u00b3d\u00c5\u00ba",
        "O’Brien Łódź",
    ),
    "mojibake of capitals": ("MUSÃ‰E", "MUSÉE"),
    "mojibake that lost its last byte": ("VoilÃ", "Voilà"),
    "combining accents": ("Cafe\u0301", "Café"),
    "figures that are raised or Roman": ("Acme² Ⅻ", "Acme2 XII"),
    "soft hyphens and marks of direction": ("Ac\u00adme\u200e Dental", "Acme Dental"),
    "spaced and dotted initials": ("J. P. Morgan", "J.P. Morgan"),
    "initials": ("J P Morgan", "JP Morgan"),
    "spaced legal form": ("Acme L L C", "Acme, L.L.C."),
    "dotted legal form": ("Acme S.à r.l.", "ACME SARL"),
    "acronym in brackets": (
        "International Business Machines Corporation (IBM)",
        "International Business Machines Corp",
    ),
    "acronym without small words": ("Bank of America (BA)", "Bank of America"),
    "inverted article": ("Acme Company, The", "The Acme Company"),
    "article in brackets": ("Coca-Cola Company (The)", "The Coca Cola Co"),
    "tail of a registry": ("Acme Corp /DE/", "Acme Corp"),
    "tail without its end": ("WELLS FARGO & COMPANY/MN", "Wells Fargo & Company"),
    "tail with backslashes": ("BAR CORP \\NEW\\", "Bar Corp"),
    "tail with spaces": ("VERTEX INC / MA", "Vertex, Inc."),
    "stated form": ("IBM CORP., A CORPORATION OF NEW YORK", "IBM Corporation"),
    "stated form and place": ("Foo Inc., a Delaware corporation", "Foo Inc"),
    "and in other languages": ("Smith et Fils", "Smith & Fils"),
    "saints": ("Sainte-Anne Dental", "Ste. Anne Dental"),
    "lookalike letters of another alphabet": ("\u0410\u0441me Dental", "Acme Dental"),
    "nothing but lookalike letters": ("\u0410\u0421\u041c\u0415", "ACME"),
    "Japanese form before and after": ("株式会社 東芝", "株式会社東芝"),
}
SAME_FORM = {
    "inc": ("Incorporated", "Inc.", "INC", "I.N.C."),
    "ltd": ("Limited", "Ltd.", "Ltée", "Limitée", "L T D"),
    "corp": ("Corporation", "Corp."),
    "co": ("Company", "Co.", "Cie", "Compagnie"),
    "llc": ("L.L.C.", "LLC", "L L C", "Limited Liability Company", "Limited Liability Co."),
    "plc": ("Public Limited Company", "P.L.C.", "PUBLIC LTD CO"),
    "gmbh": ("GmbH", "Gesellschaft mit beschränkter Haftung", "G.m.b.H.", "Gesellschaft mbH"),
    "ag": ("Aktiengesellschaft", "A.G."),
    "sa": ("Société Anonyme", "S.A.", "S A"),
    "pty ltd": ("Pty. Ltd.", "Proprietary Limited", "PTY LIMITED"),
    "pvt ltd": ("Pvt. Ltd.", "Private Limited"),
    "kk": ("K.K.", "Kabushiki Kaisha", "株式会社"),
    "sp zoo": ("Sp. z o.o.", "Sp. z o. o.", "Spółka z ograniczoną odpowiedzialnością"),
}
OTHER = {
    "numbers": ("Acme 2", "Acme 3"),
    "decimals": ("Acme 1.5", "Acme 15"),
    "ordinals": ("1st Street Dental", "2nd Street Dental"),
    "legal forms": ("Acme Inc", "Acme LLC"),
    "letters": ("Acme Dental", "Acme Rental"),
    "scripts": ("Клиника Север", "Клиника Юг"),
    "word order": ("North Acme", "Acme North"),
    "brackets that are no acronym": ("Acme (UK)", "Acme (US)"),
    "fractions of a name": ("Kohl/Roth", "Kohl"),
    "letters and figures apart": ("Studio 5 1", "Studio 51"),
    "a word that looks like a statement": ("Build A Bear Company", "Build Company"),
    "whole names of other alphabets": ("Весна", "Весла"),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_spellings_of_one_name_are_cleaned_alike(pair):
    one, other = clean_names(pair)
    assert one == other


@pytest.mark.parametrize("pair", OTHER.values(), ids=OTHER)
def test_different_names_stay_different(pair):
    one, other = clean_names(pair)
    assert one != other


@pytest.mark.parametrize("form", SAME_FORM)
def test_a_legal_form_in_full_is_the_same_as_in_short(form):
    cleaned = clean_names([f"Acme {written}" for written in SAME_FORM[form]])
    assert set(cleaned) == {f"acme {form}"}


def test_the_core_of_a_name_leaves_out_legal_forms_and_the_article():
    names = [
        "KABUSHIKI KAISHA ACME DENTAL",
        "ООО Acme Dental",
        "Acme Dental Company, The",
        "Acme Dental A/S",
        "Acme Dental Co. Limited",
        "The Acme Dental, PLLC",
        "Acme Dental GmbH & Co. KG",
        "acme dental pty ltd",
        "Acme Dental",
    ]
    assert set(core_names(names)) == {"acme dental"}


@pytest.mark.parametrize(
    "name",
    [
        "Inc",
        "The",
        "LLC.",
        "The Inc",
        "!!!",
        "&",
        "***",
        "Co Ltd",
        "株式会社",
        "COOP",
        "AMBA",
        "A/S",
        "The Company",
        "Co.",
        "& Co.",
        "/DE/",
        "(The)",
        "A Corp of Maine",
        "\u200b",
        "\u0301",
    ],
)
def test_a_name_is_never_cleaned_to_nothing(name):
    assert all(clean_names([name]))
    assert all(core_names([name]))


def test_no_legal_form_holds_a_digit():
    names = ["Acme 3AT", "Acme 3at Inc"]
    assert core_names(names) == ["acme 3at", "acme 3at"]


def test_an_unknown_name_stays_unknown():
    assert clean_names([None]) == [None]


_letters = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), max_codepoint=0x2FFF)
WORDS = (
    "Acme", "Dental", "Inc", "incorporated", "Company", "LLC", "The", ", The", "(the)", "&", "I.B.M.",
     "2", "II", "Café", "Ã©", "ÃƒÂ©", "O'Neil", "—", "Co.", "limited", "limited liability", "/DE/",
     "/NEW", "a corp of", "a Delaware corporation", "(IB)", "(AD)", "et", "und", "saint", "J P", "a",
     "b", "s.à r.l.", "private", "public", "kabushiki kaisha", "株式会社", "Ѕ", "ооо", "Ж", "dba", "c/o",
     "+", "z", "o.o.", "sp", "²", "professional", "½", "ß", "\\", "Ã "
)  # fmt: skip
_words = st.sampled_from(WORDS)
_names = st.one_of(
    st.text(_letters, min_size=1, max_size=20),
    st.lists(_words, min_size=1, max_size=6).map(" ".join),
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(_names, min_size=1, max_size=50))
def test_cleaning_a_clean_name_changes_nothing(names):
    cleaned = clean_names(names)
    assert clean_names(cleaned) == cleaned


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(_names, min_size=1, max_size=50), st.randoms(use_true_random=False))
def test_what_a_name_is_cleaned_to_depends_neither_on_other_names_nor_on_their_order(names, luck):
    together = dict(zip(names, cleaned(names), strict=True))
    luck.shuffle(names)
    assert cleaned(names[:7]) == [together[name] for name in names[:7]]


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(_names, min_size=1, max_size=50))
def test_nothing_that_names_somebody_is_cleaned_to_nothing(names):
    names = [name for name in names if name.strip()]
    assert all(core_names(names))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    st.lists(
        st.tuples(
            st.lists(_words, min_size=1, max_size=4),
            st.integers(0, 10**6).map(str),
            st.integers(0, 10**6).map(str),
            st.integers(0, 4),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_no_cleaning_merges_names_that_differ_in_digits(cases):
    ones, others = [], []
    for words, digits, other, place in cases:
        if digits != other:
            ones.append(" ".join([*words[:place], digits, *words[place:]]))
            others.append(" ".join([*words[:place], other, *words[place:]]))
    for one, other in zip(core_names(ones), core_names(others), strict=True):
        assert one != other
        assert re.findall("[0-9]+", one)


IDS = {
    "ACME-001": "acme001",
    " acme 001 ": "acme001",
    "Acme/001": "acme001",
    "acme_001": "acme001",
    "ＡＣＭＥ００１": "acme001",
    "00123": "00123",
    "123": "123",
    "C–7": "c7",
    "É-1": "é1",
}


def canonical(value):
    return text.canonical_id(text.trimmed(value))


def test_ids_are_compared_without_case_separators_and_width_but_with_leading_zeros():
    assert dict(zip(IDS, read_all(canonical, list(IDS)), strict=True)) == IDS


def test_an_id_in_a_file_and_one_in_the_warehouse_are_compared_alike():
    assert {raw: text.canonical(raw.strip()) for raw in IDS} == IDS


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(st.text(_letters, min_size=1, max_size=12), min_size=1, max_size=50))
def test_ids_are_canonical_alike_in_python_and_in_the_warehouse(ids):
    assert read_all(text.canonical_id, ids) == [text.canonical(id) or None for id in ids]
