"""Fill the search index of a catalogue that is being written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count

from sqlalchemy import Connection, insert, text

from homeland_careers.domain.draft import Draft
from homeland_careers.domain.source import Source
from homeland_careers.domain.thing import Component, Thing
from homeland_careers.domain.words import indexed
from homeland_careers.storage.catalogue.batches import Row, insert_all
from homeland_careers.storage.catalogue.ordering import Places
from homeland_careers.storage.search import schema
from homeland_careers.storage.search.pages import Label, body, labels, remarks
from homeland_careers.storage.search.vocabulary import stems

_LABEL = insert(schema.LABEL)
_REMARK = insert(schema.REMARK)
_WORD = insert(schema.WORD)
_SEEN = text("SELECT 1 FROM page_text WHERE page_text MATCH :match LIMIT 1")
_NAMES = text("SELECT words FROM label JOIN thing ON thing.id = label.thing WHERE thing.kind <> 'source'")
_SYNONYM = insert(schema.SYNONYM)
_OF_STEM = text("SELECT word FROM word WHERE stem = :stem ORDER BY documents DESC LIMIT 6")
_LABEL_WORDS = text("INSERT INTO label_words (rowid, words) VALUES (:id, :words)")
_PAGE_WORDS = text("INSERT INTO page_words (rowid, words) VALUES (:id, :words)")
_PAGE_TEXT = text(
    "INSERT INTO page_text (rowid, title, names, summary, body) VALUES (:id, :title, :names, :summary, :body)"
)


def fill(connection: Connection, draft: Draft, places: Places) -> None:
    """Index all names, then all pages, then the words themselves."""
    insert_all(connection, _rows(draft, places))
    for table in schema.FULL_TEXT_TABLES:
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    insert_all(connection, _words(connection, draft))
    insert_all(connection, _synonyms(connection, draft))
    for table in schema.FULL_TEXT_TABLES:
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")


def _rows(draft: Draft, places: Places) -> Iterator[Row]:
    components = {
        thing.address.slug: f"{thing.title} ({thing.acronym})" if thing.acronym else thing.title
        for thing in draft.things
        if isinstance(thing, Component)
    }
    every: list[Thing | Source] = sorted(
        [*draft.things, *draft.sources], key=lambda item: places.numbers[item.address]
    )
    label_ranks = count()
    for item in every:
        number = places.numbers[item.address]
        called = labels(item)
        for label in called:
            id_ = next(label_ranks) * places.groups.count + number % places.groups.count
            yield from _label_rows(label, id_, number)
        yield from _page_rows(item, number, called, components)


def _label_rows(label: Label, id_: int, number: int) -> Iterator[Row]:
    words = indexed(label.text)
    title = int(label.is_title)
    yield (
        _LABEL,
        {"id": id_, "thing": number, "is_title": title, "text": label.text, "key": label.key, "words": words},
    )
    yield _LABEL_WORDS, {"id": id_, "words": words}


def _page_rows(
    item: Thing | Source, number: int, called: list[Label], components: Mapping[str, str]
) -> Iterator[Row]:
    of = item.components if isinstance(item, Thing) else ()
    said = [*remarks(item), *(("Component", components[slug]) for slug in of)]
    for position, (heading, words) in enumerate(said):
        yield _REMARK, {"thing": number, "position": position, "heading": heading, "text": words}
    columns = {
        "title": indexed(item.title),
        "names": indexed(" | ".join(label.text for label in called if not label.is_title)),
        "summary": indexed(item.summary) if isinstance(item, Thing) else "",
        "body": indexed(" | ".join([*body(item), *(words for _, words in said)])),
    }
    yield _PAGE_TEXT, {"id": number, **columns}
    yield _PAGE_WORDS, {"id": number, "words": " ".join(columns.values())}


def _words(connection: Connection, draft: Draft) -> list[Row]:
    """Give every word of the pages with its stem and the number of its pages."""
    connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.found USING fts5vocab(main, page_words, row)")
    found = [
        (str(word), int(pages))
        for word, pages in connection.exec_driver_sql("SELECT term, doc FROM temp.found")
    ]
    connection.exec_driver_sql("DROP TABLE temp.found")
    stem = stems(word for word, _ in found)
    named = {word for words in connection.execute(_NAMES).scalars() for word in words.split()}
    hidden = _hidden_only(connection, draft)
    listed = {word for word, _ in found}
    said = {word for words, _ in draft.thesaurus for word in indexed(words).split()} - listed
    stem |= stems(said)
    found = [*found, *((word, 0) for word in sorted(said))]
    return [
        (
            _WORD,
            {
                "word": word,
                "stem": stem[word],
                "documents": documents,
                "named": int(word in named),
                "seen": int(word not in hidden),
            },
        )
        for word, documents in found
    ]


def _hidden_only(connection: Connection, draft: Draft) -> set[str]:
    """Give the words that stand in hidden names and in nothing a reader sees."""
    hidden: set[str] = set()
    shown: set[str] = set()
    for thing in draft.things:
        for name in thing.names:
            (shown if name.public else hidden).update(indexed(name.text).split())
    return {
        word
        for word in hidden - shown
        if not connection.execute(_SEEN, {"match": f'{{title summary body}} : "{word}"'}).first()
    }


def _synonyms(connection: Connection, draft: Draft) -> list[Row]:
    """Give the thesaurus by stems of what is said; what is meant is given in every form that pages have."""
    said = {words: indexed(words).split() for words, _ in draft.thesaurus}
    stem = stems(word for words in said.values() for word in words)
    rows: list[Row] = []
    for say, mean in draft.thesaurus:
        key = " ".join(stem[word] for word in said[say])
        for form in _forms(connection, indexed(mean)):
            rows.append((_SYNONYM, {"id": len(rows), "say": key, "mean": form}))
    return rows


def _forms(connection: Connection, mean: str) -> list[str]:
    """Give a word with its other forms on the pages; several words stay as they are."""
    if " " in mean:
        return [mean]
    (stemmed,) = stems([mean]).values()
    others = connection.execute(_OF_STEM, {"stem": stemmed}).scalars()
    return list(dict.fromkeys((mean, *others)))
