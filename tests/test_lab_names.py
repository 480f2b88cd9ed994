"""The lab reads the corpora of names as they are, lets no tested sentence train, and counts what it says it counts."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest
from benchmarks.cases import CaseError
from benchmarks.names import corpora, guards, public_cases, sets, splits
from benchmarks.names.corpora import Entity, Marked
from benchmarks.names.finders import Finder, finders, is_known
from benchmarks.names.lists import NAMES, lists_digest
from benchmarks.names.rebuilding import rebuilt
from benchmarks.names.scoring import Rates, judge
from benchmarks.personal_data.kinds import Kind
from benchmarks.personal_data.readers import Mark
from benchmarks.subject import Subject

from replyguard.facts.personal_data import gates
from replyguard.facts.personal_data.detectors import Detector


@pytest.mark.parametrize(
    ("language", "tokens", "text"),
    [
        ("de", "München / Hamburg ( dpa ) , am 1 / 2 .", "München / Hamburg (dpa), am 1/2."),
        ("de", "Er sagte : „ Nein “ , ging", "Er sagte: „Nein“, ging"),
        ("de", 'Das " Haus " steht', 'Das "Haus" steht'),
        ("de", "« Die Spieler » , so", "«Die Spieler», so"),
        ("de", "Wirklich ? ! …", "Wirklich?!…"),
        ("en", "Back Story : Ada ( @ ada ) says", "Back Story: Ada (@ada) says"),
        ("en", "I ca n't go , it 's Ada 's $ 20 , 000", "I can't go, it's Ada's $20,000"),
        ("en", "It ' s called n ' t , do n ' t", "It's calledn't, don't"),
        ("en", "calls ' very reluctant ' men", "calls 'very reluctant' men"),
        ("en", "the “ boy from nowhere ” said", "the “boy from nowhere” said"),
    ],
)
def test_punctuation_sits_as_in_text(language: str, tokens: str, text: str) -> None:
    made, places = rebuilt(tokens.split(), language)
    assert made == text
    assert [made[start:end] for start, end in places] == tokens.split()


def test_tags_of_all_corpora_become_one_set() -> None:
    tokens = ["Ada", "Roe", "von", "Merkel-nah", "@", "eve", "Elm", "Weg", "Bree"]
    tags = ["B-person", "I-person", "O", "B-PERpart", "B-PER", "B-PER", "I-STR", "I-STR", "B-location-city"]
    assert corpora.common_tags(tokens, tags) == (
        *("B-PER", "I-PER", "O", "O"),
        *("B-PER", "I-PER"),  # the sign and the name of one account
        *("B-STR", "I-STR", "B-LOC"),  # what begins in the middle begins
    )


def test_germeval_has_numbers_and_sources(tmp_path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    rows = "#\thttp://a.example\t[2009]\t\n1\tFrau\tO\tO\n2\tAda\tB-PER\tO\n3\t.\tO\tO\n\n1\t#\tO\tO\n2\tx\tO\tO\n"
    (folder / "germeval2014_dev.tsv").write_text(rows, encoding="utf-8")
    first, second = corpora.load(tmp_path, "germeval2014_dev")
    assert (first.text, first.entities) == ("Frau Ada.", (Entity(5, 8, "PER"),))
    assert (second.text, second.identity) == ("#x", "2")


def document(identity: str, text: str, *mentions: tuple[str, str]) -> str:
    """A record as SmartData writes it: offsets count UTF-16 units."""
    spans = []
    for match, kind in mentions:
        start = len(text[: text.index(match)].encode("utf-16-le")) // 2
        spans.append({"span": {"start": start, "end": start + len(match.encode("utf-16-le")) // 2}, "type": kind})
    return json.dumps({"id": identity, "text": {"string": text}, "conceptMentions": {"array": spans}}, indent=1)


def write_corpora(directory, documents: list[str], mobie: str = "") -> None:
    """The three tested corpora and one to train on; the others are left away."""
    folder = directory / "names"
    folder.mkdir()
    with gzip.open(folder / "smartdata_train.json.gz", "wt", encoding="utf-8") as file:
        file.write("\n".join(documents))
    (folder / "germeval2014_dev.tsv").write_text("1\tHallo\tO\tO\n2\tWelt\tO\tO\n\n", encoding="utf-8")
    (folder / "broad_twitter_g.conll").write_text("Hi\tO\nAda\tB-PER\n\n", encoding="utf-8")
    (folder / "mobie_train.conll2003").write_text(mobie, encoding="utf-8")


def test_smartdata_counts_utf_16(tmp_path) -> None:
    text = "🚧 Ada Roe\nsagt: Sperrung am Elm-Weg."
    write_corpora(tmp_path, [document("a", text, ("Ada Roe\n", "person"), ("Elm-Weg", "location-street"))])
    (row,) = corpora.load(tmp_path, "smartdata")
    assert [(row.text[one.start : one.end], one.label) for one in row.entities] == [
        ("Ada Roe", "PER"),  # without the line end that the corpus marks with it
        ("Elm-Weg", "STR"),
    ]
    assert all(row.text[start:end] == token for token, (start, end) in zip(row.tokens, row.places, strict=True))


def test_documents_are_cut_behind_sentences_and_not_behind_abbreviations(tmp_path) -> None:
    text = "Titel ohne Punkt\nAm 12. April kam Dr. Roe aus Bree. Danach ging sie.\nEnde"
    write_corpora(tmp_path, [document("a", text, ("Dr. Roe", "person"))])
    (row,) = corpora.load(tmp_path, "smartdata")
    parts = list(corpora.sentences_of(row))
    assert [part.text for part in parts] == [
        "Titel ohne Punkt",
        "Am 12. April kam Dr. Roe aus Bree.",
        "Danach ging sie.",
        "Ende",
    ]
    assert [part.text[one.start : one.end] for part in parts for one in part.entities] == ["Dr. Roe"]


def test_no_tested_sentence_trains(tmp_path) -> None:
    tested = next(str(number) for number in range(99) if splits.is_tested(str(number)))
    free = next(str(number) for number in range(99) if not splits.is_tested(str(number)))
    shared = "Zwischen Bree und Archet fährt bis Montag kein Zug."
    write_corpora(
        tmp_path,
        [
            document(tested, f"{shared} Kurz."),
            document(free, f"Eine Meldung von uns.\n{shared.upper()}\nKurz.\nHallo Welt"),
        ],
        mobie="".join(
            "".join(f"{token}\tNN\tI-NN\tO\n" for token in sentence.split()) + "\n"
            for sentence in (
                "zwischen Bree und Archet fährt bis Montag kein Zug .",  # the same, in tokens
                "RT @x : Zwischen Bree und Archet fährt bis Montag kein Zug .",  # holds it
                "Bree und Archet fährt bis Montag kein",  # stands in it
                "Kein Zug",  # too short to be told by a part
                "Kein Zug",
                "Kurz .",
            )
        ),
    )
    rows = list(splits.training_rows(("smartdata", "mobie_train"), tmp_path))
    assert [row.text for row in rows] == ["Eine Meldung von uns.", "Kein Zug"]
    assert list(splits.training_sentences(("mobie_train",), tmp_path)) == [(("Kein", "Zug"), ("O", "O"))]
    assert [row.identity for row in splits.test_part("smartdata", tmp_path)] == [tested]


def test_what_is_tested_whole_does_not_train(tmp_path) -> None:
    write_corpora(tmp_path, [document("a", "x")])
    with pytest.raises(ValueError, match="may not train"):
        list(splits.training_rows(("broad_twitter_g",), tmp_path))


def test_each_fifth_is_tested_once(tmp_path) -> None:
    names = [str(number) for number in range(40)]
    write_corpora(tmp_path, [document(name, f"Meldung Nummer {name} aus unserem Haus.") for name in names])
    folds = [[row.identity for row in splits.test_part("smartdata", tmp_path, fold)] for fold in range(splits.FIFTH)]
    assert sorted(one for fold in folds for one in fold) == sorted(names)
    for fold, tested in enumerate(folds):
        trained = {row.identity for row in splits.training_rows(("smartdata",), tmp_path, fold)}
        assert trained == set(names) - set(tested)


@pytest.mark.parametrize(
    ("found", "exact", "overlapping"),
    [
        ([(0, 8), (20, 30)], (2, 2), (2, 2)),
        ([(0, 8), (0, 8)], (1, 1), (1, 1)),  # told twice
        ([(0, 4), (4, 8)], (0, 2), (1, 2)),  # one name in two findings: both touch it
        ([(4, 24)], (0, 1), (2, 1)),  # two names in one finding
        ([(8, 20)], (0, 1), (0, 1)),  # next to both
        ([(40, 50)], (0, 0), (0, 0)),  # only what is left out
        ([(25, 45)], (0, 1), (1, 1)),
    ],
)
def test_exact_and_overlapping(found, exact, overlapping) -> None:
    judged = judge([(0, 8), (20, 30)], found, left_out=[(40, 50)])
    assert (judged.exact.found, judged.exact.findings) == exact
    assert (judged.overlapping.found, judged.overlapping.findings) == overlapping
    assert judged.exact.found == judged.exact.right


def test_rates() -> None:
    rates = Rates(expected=10, found=4, findings=8, right=6) + Rates(expected=0, found=0, findings=2, right=0)
    assert (rates.recall, rates.precision) == (0.4, 0.6)
    assert rates.f_score == pytest.approx(0.48)
    assert Rates(expected=3).f_score == 0
    assert Rates(findings=3).f_score is None


def test_accounts_can_be_left_out() -> None:
    text, places = rebuilt(["Ada", "und", "@eve"], "de")
    row = Marked("x", "1", "de", text, ("Ada", "und", "@eve"), places, ("B-PER", "O", "B-PER"))
    assert sets.score([row], [[(0, 3), (8, 12)]]).exact == Rates(2, 2, 2, 2)
    assert sets.score([row], [[(0, 3), (8, 12)]], with_accounts=False).exact == Rates(1, 1, 1, 1)
    assert sets.score([row], [[]], with_accounts=False).exact == Rates(1, 0, 0, 0)


def test_unmarked_full_names_are_told_by_a_listed_given_name_alone() -> None:
    text, places = rebuilt(["Anna", "Kranz", "und", "Hase", "Zeile", "und", "Kunz"], "de")
    found = [(0, 10), (15, 25), (30, 34)]
    for tags, with_unmarked, findings in (
        (("B-PER", "I-PER", "O", "O", "O", "O", "O"), False, 3),  # what is marked counts
        (("O", "O", "O", "O", "O", "O", "O"), True, 3),
        (("O", "O", "O", "O", "O", "O", "O"), False, 2),
        (("O", "B-ORG", "O", "O", "O", "O", "O"), False, 3),  # marked as something else: wrong
    ):
        row = Marked("x", "1", "de", text, tuple(text.split()), places, tags)
        assert sets.score([row], [found], with_unmarked=with_unmarked).exact.findings == findings


def case(text: str, *names: tuple[str, str], language: str = "de") -> public_cases.Case:
    found = tuple(public_cases.Name(text.index(match), text.index(match) + len(match), kind) for match, kind in names)
    return public_cases.Case("1", language, "name" if names else "silent-noun", "german", text, found)


def finder(*marked: str) -> Finder:
    def read(text: str, _language: str) -> list[Mark]:
        return [
            Mark(text.index(match), text.index(match) + len(match), Kind.PERSON, "x")
            for match in marked
            if match in text
        ]

    return Finder("fake", "1", frozenset({"de"}), read)


def test_our_own_replies_are_scored() -> None:
    cases = [
        case("Ada Roe und Eve riefen bei Dahl an.", ("Ada Roe", "person"), ("Eve", "given-name"), ("Dahl", "surname")),
        case("Frau Uma Voss rief an.", ("Uma Voss", "person")),
        case("Café Müller ist zu."),
    ]
    result = public_cases.score(finder("Ada Roe", "Frau Uma Voss", "Dahl", "Café Müller"), cases)
    assert result.found == {"person": 2, "given-name": 0, "surname": 1}
    assert result.exact == {"person": 1, "given-name": 0, "surname": 1}
    assert (result.findings, result.wrong, result.recall, result.precision) == (4, 1, 1.0, 0.75)
    assert (result.silent, result.silent_flagged) == (1, 1)
    assert [len(failure.missed) for failure in result.failures] == [1, 0]


def test_a_system_is_asked_only_in_its_languages() -> None:
    cases = [
        case("Ada Roe rief an.", ("Ada Roe", "person")),
        case("Ada Roe called.", ("Ada Roe", "person"), language="en"),
    ]
    (totals,) = public_cases.measure_held_out([finder("Ada Roe")], cases)
    assert [row[1:3] for row in totals.rows] == [("all", "1 (100.0 %)"), ("de", "1 (100.0 %)")]


def test_error_in_a_case_does_not_repeat_its_text(tmp_path) -> None:
    path = tmp_path / "names.jsonl"
    record = {"id": "1", "kind": "name", "language": "de", "text": "geheim", "expect": [{"match": "anders"}]}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    with pytest.raises(CaseError) as caught:
        public_cases.load_cases(path)
    assert "names.jsonl:1" in str(caught.value)
    assert "geheim" not in str(caught.value)
    assert "anders" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "count"), [(public_cases.OPEN, 336), (public_cases.HELD_OUT, 335)], ids=["open", "held-out"]
)
def test_both_halves_are_whole(path, count: int) -> None:
    cases = public_cases.load_cases(path)
    assert len(cases) == count
    assert sum(bool(one.names) for one in cases) == 162
    assert all(bool(one.names) != one.kind.startswith("silent-") for one in cases)
    assert len({one.origin for one in cases if one.names}) == 15


@pytest.mark.parametrize("name", ["replyguard", "model", "model:0.9", "spacy:de_x", "presidio:de_x", "presidio"])
def test_known_systems(name: str) -> None:
    assert is_known(name)


@pytest.mark.parametrize("name", ["spacy", "spacy:", "spacy-folder", "model:high", "replyguards", ""])
def test_unknown_systems(name: str) -> None:
    assert not is_known(name)


def test_what_is_not_installed_is_skipped_and_said(capsys) -> None:
    names = ["spacy:de_no_such_pipeline", "presidio:de_no_such_pipeline", "replyguard"]
    assert [one.name for one in finders(names, Subject())] == ["replyguard"]
    assert capsys.readouterr().out.count("no spaCy pipeline de_no_such_pipeline is installed") == 2


def test_guard_without_names_in_free_position(monkeypatch) -> None:
    people = next(one for one in gates.DETECTORS if one.name in guards.ANNOUNCED)
    free = replace(people, name="free", kinds=("person",))
    others = tuple(one for one in gates.DETECTORS if one not in guards.free_detectors())
    monkeypatch.setattr(gates, "DETECTORS", others)
    assert guards.guard_without_free_names() is None
    monkeypatch.setattr(gates, "DETECTORS", (*others, free, Detector("numbers", ("phone",), "phone:find_phones")))
    assert guards.free_detectors() == (free,)
    assert guards.guard_without_free_names() is not None
    assert free in gates.DETECTORS


def test_guard_without_the_rule_leaves_persons() -> None:
    text = "Das Paket liegt bei Ihrem Nachbarn Herrn Yilmaz."
    rules = {finding.rule for finding in Subject().guard.check(text).findings}
    assert guards.RULE in rules
    assert not guards.guard_without_rule().check(text).findings


def test_the_model_is_trained_on_the_lists_as_they_stand() -> None:
    header = (NAMES / "model.txt").read_text(encoding="utf-8")
    assert f"# lists: {lists_digest()}\n" in header, "train it anew: python -m benchmarks.names.train"
