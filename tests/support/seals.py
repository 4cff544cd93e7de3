"""Seals of a poll's log by what app/polls/seal/README.md says, without the program; and logs that somebody seals who says what they like:
nothing in a seal is a secret."""

import base64
import hashlib
import json
import os
import struct
import uuid

KINDS = ("define", "tap", "open", "close", "reset", "register", "retract", "assign", "withheld",
         "moderate", "link")


def digest(what, *fields):
    """H of the README: a row of lengths and bytes."""
    whole = b""
    for field in ("everyport seal 1", what, *fields):
        if isinstance(field, int):
            field = struct.pack(">q", field)
        elif isinstance(field, str):
            field = field.encode()
        whole += struct.pack(">I", len(field)) + field
    return hashlib.sha256(whole).digest()


def sealed_bytes(entry, key):
    text = entry.get(key, "")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def card_mark(entry):
    if "mark" in entry:
        return sealed_bytes(entry, "mark")
    if "card" not in entry:
        return b""
    number = sealed_bytes(entry, "number_mark")
    if "number" in entry:
        assert digest("number", sealed_bytes(entry, "number_nonce"), entry["number"]) == number
    return digest("card", sealed_bytes(entry, "nonce"), entry["card"], number)


def commitment(poll, entry):
    if entry["kind"] == "withheld":
        return sealed_bytes(entry, "mark")
    flags = int(entry.get("random", False)) | int(entry.get("sealed_admitted", False)) << 1 | int(entry.get("phone", False)) << 2
    return digest("entry", poll, entry["station"], entry["sequence"], KINDS.index(entry["kind"]), entry["at"], entry["order"],
                  entry.get("uuid", ""), entry.get("reader", ""), entry.get("answer", ""), flags, entry.get("text", ""), card_mark(entry))


def compact(said):
    """JSON as logs have it."""
    return json.dumps(said, separators=(",", ":"))


def text_of(seal):
    return base64.urlsafe_b64encode(seal).decode().rstrip("=")


def sealed_on(poll, seal, link, entries):
    """Lines of another station's log behind that seal and link: taps, where an entry says nothing else."""
    lines = []
    for said in entries:
        link += 1
        entry = {"kind": "tap", "sequence": link, "uuid": uuid.uuid4().hex, "card": uuid.uuid4().hex, "reader": "phone", "phone": True, "random": False,
                 "nonce": text_of(os.urandom(16)), **said}
        seal = hashlib.sha256(seal + commitment(poll, entry)).digest()
        lines.append(compact({**entry, "link": link, "seal": text_of(seal)}))
    return lines


def sealed_log(header, station, entries):
    """A log as a station writes it, under the first line of another one, with a chain of its own."""
    first = {**json.loads(header), "chains": [{"unsealed": 0, "writer": station}]}
    return [compact(first), *sealed_on(first["poll"], digest("genesis", first["poll"], station, 0), 0, ({"station": station, **each} for each in entries))]


def sealed_anew(lines, change):
    """A poll's sealed log of one station, but for its last line, as if all had been as `change` makes of each entry."""
    first, entries = json.loads(lines[0]), [change(json.loads(line)) for line in lines[1:]]
    (chain,) = first["chains"]
    seal = digest("genesis", first["poll"], chain["writer"], 0)
    for entry in entries:
        seal = hashlib.sha256(seal + commitment(first["poll"], entry)).digest()
        entry["seal"] = text_of(seal)
    chain["seal"] = text_of(seal)
    first["head"] = digest("head", first["poll"], first["station"], chain["writer"], len(entries), seal).hex()
    counts = first["rounds"][0]["counts"]
    for answer in counts:
        counts[answer] = sum(entry.get("answer") == answer for entry in entries)
    return [compact(first), *map(compact, entries)]


def summed(lines):
    """With a last line that fits."""
    whole = bytes(32)
    for line in lines:
        whole = hashlib.sha256(whole + line.encode() + b"\n").digest()
    return "\n".join([*lines, compact({"lines": len(lines), "sum": whole.hex()})]) + "\n"
