#!/usr/bin/env python3
"""Fits the weights of the confidence of events and prints how reliable it is.

usage: scripts/calibrate.py FOLDER

FOLDER is laid out like the one that `./dateline eval` takes. The sets whose gold is complete are coded (reports,
confli_annot, petrarch2_gsr); an event is right where the gold has its type in that sentence, by the pairing of the folder's
own scorer. Prints the weights for events/confidence.txt, and for the confidence that the events carry and for the weights
fitted on four fifths and tried on the rest: how many events fall into each step, what was promised, what was right.
"""
import collections, glob, json, math, os, random, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEXICON = os.path.join(HERE, "dateline-core/src/main/resources/dateline/en")
POLITICAL = {"GOV", "MIL", "REB", "UAF", "COP", "JUD", "LEG", "SPY", "PTY", "OPP"}
SETTINGS = re.compile(r"^(s|t|mode|cameo|ctx|status|timeframe)=|^(recip|strong|weak|light)$")
FOLDS = 5


def line_of(entry, files={}):
    name, number = entry.rsplit(":", 1)
    if name not in files:
        with open(os.path.join(LEXICON, name), encoding="utf-8") as lines:
            files[name] = lines.read().split("\n")
    return files[name][int(number) - 1].split()


def political(side):
    return any(a["role"] in POLITICAL or (a["role"] is None and a["country"]) or (a["code"] or "").startswith("IGO")
               for a in side)


def features(event):
    words = line_of(event["evidence"]["type"]["entry"])
    at = next(i for i, w in enumerate(words) if w in ("v", "n", "a"))
    asked = sum(1 for w in words[at + 1:] if not SETTINGS.match(w)) + at - 1
    return {
        "base": 1,
        "verb": words[at] == "v",
        "adjective": words[at] == "a",
        "condition": min(3, asked),
        "source": bool(event["sources"]),
        "target": bool(event["targets"]),
        "political-source": political(event["sources"]),
        "political-target": political(event["targets"]),
        "possible": event["status"] == "possible",
        "planned": event["status"] == "planned",
        "not-done": event["status"] in ("denied", "did-not-occur"),
        "background": event["timeframe"] != "current",
        "assault": event["type"] == "ASSAULT",
        "verbal": event["quad"].startswith("verbal"),
        "attribution": bool(event["attribution"]),
        "weak": "weak" in words,
        "count": any(event.get(k) for k in ("killed", "injured", "arrested", "abducted")),
    }


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def coded(records):
    with tempfile.TemporaryDirectory() as folder:
        given, made = os.path.join(folder, "in.jsonl"), os.path.join(folder, "out.jsonl")
        with open(given, "w", encoding="utf-8") as file:
            for record in records:
                file.write(json.dumps(record) + "\n")
        subprocess.run([os.path.join(HERE, "dateline"), "code", given, "--format", "jsonl", "--out", made],
                       stderr=subprocess.DEVNULL, check=False)
        return lines(made)


def reports(folder):
    sys.path.insert(0, folder)
    import score_reports as scorer
    part = next(p for p in ("dev", "gold", "heldout", "other") if os.path.exists(f"{folder}/reports/{p}.jsonl"))
    gold = {g["report"]["id"]: g["events"] for g in lines(f"{folder}/reports/{part}.jsonl")}
    for record in coded(lines(f"{folder}/reports/input.jsonl")):
        golds = gold.get(record["report"]["id"], [])
        paired = {p for _, p in scorer.pair_events(golds, record["events"])}
        for i, event in enumerate(record["events"]):
            where = event.get("trigger") or event["sentence"]
            accepted = any(g.get("optional") and event["type"] in g["types"] and scorer.inside(where, g["sentence"])
                           for g in golds)
            yield event, i in paired or accepted


def roots(folder, name):
    gold = lines(glob.glob(f"{folder}/events/{name}[-.]*.jsonl")[0])
    wanted = {g["id"]: {e.get("cameo_root") or (e.get("cameo") or "")[:2] for e in g["events"]}
              | {e.get("plover_event") for e in g["events"]} for g in gold}
    for record in coded([{"id": g["id"], "text": g["text"], "date": g.get("date")} for g in gold]):
        for event in record["events"]:
            yield event, bool({(event["cameo"] or "")[:2], event["type"]} & wanted[record["report"]["id"]])


def probability(weights, row):
    return 1 / (1 + math.exp(-sum(weights[k] * row[k] for k in row)))


def fit(data, shrink=0.02, steps=1500, rate=0.3):
    weights = dict.fromkeys(data[0][0], 0.0)
    for _ in range(steps):
        slope = dict.fromkeys(weights, 0.0)
        for row, right, _ in data:
            miss = right - probability(weights, row)
            for key in row:
                slope[key] += miss * row[key]
        for key in weights:
            weights[key] += rate * (slope[key] / len(data) - (shrink * weights[key] if key != "base" else 0))
    return weights


def table(title, given, data):
    print(f"{title}\nconfidence  events  promised  right")
    steps = collections.defaultdict(list)
    for p, (_, right, _) in zip(given, data):
        steps[min(9, int(p * 10))].append((p, right))
    for step, found in sorted(steps.items()):
        promised, right = (sum(x[i] for x in found) / len(found) for i in (0, 1))
        print(f"{step / 10:.1f} to {(step + 1) / 10:.1f}  {len(found):6}  {promised:8.2f}  {right:5.2f}")
    print(f"Brier score {sum((p - d[1]) ** 2 for p, d in zip(given, data)) / len(data):.3f}\n")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = os.path.abspath(sys.argv[1])
    found = list(reports(folder)) + list(roots(folder, "confli_annot")) + list(roots(folder, "petrarch2_gsr"))
    data = [(features(e), int(right), e["confidence"]) for e, right in found]
    table(f"{len(data)} events, as they are", [d[2] for d in data], data)
    order = list(range(len(data)))
    random.Random(1).shuffle(order)
    tried = [0.0] * len(data)
    for fold in range(FOLDS):
        weights = fit([data[i] for at, i in enumerate(order) if at % FOLDS != fold])
        for at, i in enumerate(order):
            if at % FOLDS == fold:
                tried[i] = probability(weights, data[i][0])
    table("fitted on four fifths, tried on the rest", tried, data)
    for key, weight in fit(data).items():
        print(f"{key} {weight:.2f}")


main()
