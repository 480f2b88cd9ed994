"""The company that words keep, as the model of names sees it."""

from __future__ import annotations

import pytest

from replyguard.facts.personal_data.person_clusters import (
    LANGUAGES,
    Company,
    company_of,
    load_clusters,
    read_clusters,
)
from replyguard.lexicons.formed import read_formed_with_texts


def test_family_names_keep_one_another_company_and_verbs_another() -> None:
    names = {company_of(name).german for name in ("Merkel", "Müller", "Kowalski", "Nguyen")}
    verbs = {company_of(verb).german for verb in ("sagte", "meinte")}
    assert len(names) == len(verbs) == 1
    assert names != verbs
    assert "" not in names | verbs


@pytest.mark.parametrize(
    ("written", "listed"),
    [("MERKEL", "Merkel"), ("haus", "Haus"), ("kowalski", "Kowalski")],
)
def test_a_word_is_known_with_and_without_its_capital(written: str, listed: str) -> None:
    assert company_of(written).german == company_of(listed).german != ""


@pytest.mark.parametrize("written", ["Xqvzkw", "Brmpflhx", "\ud800", ""])
def test_a_word_of_no_cluster_keeps_none(written: str) -> None:
    assert company_of(written) == Company()


def test_branches_are_the_first_steps_of_the_path() -> None:
    company = company_of("Hamburg")
    assert int(company.german_branch) == int(company.german) % 256
    assert int(company.german_bough) == int(company.german) % 32


def test_what_was_formed_is_what_the_file_says() -> None:
    assert read_formed_with_texts("name_clusters.json") is not None, "python -m replyguard.form"
    assert len(load_clusters()) == len(LANGUAGES)
    assert all(len(listed) > 80_000 for listed in load_clusters())


def test_a_file_is_read_by_its_sections() -> None:
    german, english = read_clusters("# note\n[de]\n5 Haus Baum\n5 Dach\n9 sagte\n[en]\n7 house\n")
    assert german == {"Haus": 5, "Baum": 5, "Dach": 5, "sagte": 9}
    assert english == {"house": 7}


@pytest.mark.parametrize("text", ["[fr]\n5 maison\n", "[de]\nfünf Haus\n"])
def test_a_file_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"clusters|invalid literal"):
        read_clusters(text)
