"""Xapian at work on a job of the benchmark: `build FOLDER` or `find FOLDER`, as engine.rs does it for engines in Rust."""

import json
import sys
import time

import xapian

UNSPACED = xapian.QueryParser.FLAG_CJK_NGRAM
OPEN = xapian.QueryParser.FLAG_PARTIAL
STEMMERS = {"da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "pt", "ro", "ru", "sv", "tr"}


def stemmer(language):
    return xapian.Stem(language if language in STEMMERS else "none")


def lines(file):
    with open(file, encoding="utf-8") as opened:
        return [json.loads(line) for line in opened]


def write(file, value):
    with open(file, "w", encoding="utf-8") as opened:
        json.dump(value, opened)


def resident():
    with open("/proc/self/status", encoding="utf-8") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS:"))


def query(parser, typed):
    try:
        return parser.parse_query(typed, UNSPACED | OPEN)
    except xapian.QueryParserError:
        # It stumbles over some words without spaces between words with spaces.
        return parser.parse_query(typed, OPEN)


def build(folder, job):
    pages = lines(job["pages"])
    begun = time.process_time()
    database = xapian.WritableDatabase(folder + "/index", xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_stemmer(stemmer(job["language"]))
    generator.set_flags(xapian.TermGenerator.FLAG_CJK_NGRAM)
    for page in pages:
        document = xapian.Document()
        generator.set_document(document)
        handles = "\n".join(page["keywords"] + page["questions"])
        for text, weight in [(page["title"], 4), (handles, 3), (page["headings"], 2), (page["body"], 1)]:
            generator.index_text(text, weight)
            generator.increase_termpos()
        document.set_data(page["id"])
        database.add_document(document)
    database.commit()
    database.close()
    write(folder + "/built.json", {"build_s": time.process_time() - begun})


def find(folder, job):
    queries = lines(job["queries"])
    before = resident()
    database = xapian.Database(folder + "/index")
    parser = xapian.QueryParser()
    parser.set_database(database)
    parser.set_stemmer(stemmer(job["language"]))
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_default_op(xapian.Query.OP_OR)
    enquire = xapian.Enquire(database)
    answers, spent = [], 0
    for typed in queries:
        begun = time.thread_time_ns()
        enquire.set_query(query(parser, typed))
        ids = [match.document.get_data().decode() for match in enquire.get_mset(0, 10)]
        took = time.thread_time_ns() - begun
        answers.append({"us": took / 1e3, "ids": ids})
        spent += took
        if spent / 1e9 > job["seconds"]:
            break
    grown = resident() - before
    with open(folder + "/answers.jsonl", "w", encoding="utf-8") as opened:
        opened.writelines(json.dumps(answer) + "\n" for answer in answers)
    write(folder + "/found.json", {"rss_mb": max(grown, 0) / 1e6})


task, place = sys.argv[1:3]
with open(place + "/job.json", encoding="utf-8") as given:
    {"build": build, "find": find}[task](place, json.load(given))
