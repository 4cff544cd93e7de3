"""A poll's sealed log, written by the program and checked by another one: Python's hashlib, by what app/polls/seal/README.md says.
Then `poll verify`, with nothing but the file: what it says of one that somebody changed, and its exit codes."""

import hashlib
import json
import os
import unittest

from polling import wait_for
from seals import commitment, compact, digest, sealed_bytes, summed, text_of
from station import Station, poll_toml

CARDS = ("7E6FD7A001", "D45A8D5502", "A0A0A0A003")


def head_of(text):
    """The head of a sealed log of one station, each of whose lines fits."""
    lines = text.splitlines(keepends=True)
    first, last = json.loads(lines[0]), json.loads(lines[-1])
    (chain,) = first["chains"]
    seal, links = digest("genesis", first["poll"], chain["writer"], chain["unsealed"]), 0
    for line in lines[1:-1]:
        entry = json.loads(line)
        seal = hashlib.sha256(seal + commitment(first["poll"], entry)).digest()
        links += 1
        assert (entry["link"], sealed_bytes(entry, "seal")) == (links, seal), line
    whole = bytes(32)
    for line in lines[:-1]:
        whole = hashlib.sha256(whole + line.encode()).digest()
    assert last == {"lines": len(lines) - 1, "sum": whole.hex()}
    return digest("head", first["poll"], first["station"], chain["writer"], links, seal).hex()


class Seals(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        reader = self.station.reader("door")
        self.station.command("device", "add", "door", "serial:" + reader.path, "id12")
        toml = poll_toml("fruit", "Äpfel?", [("apple", "Apple"), ("pear", "Pear")], {"door": "apple"}).replace(
            "mode", "keep_numbers = true\nmode")
        self.station.command("poll", "import", "-", text=toml)
        self.station.command("poll", "open", "fruit")
        self.station.start()
        wait_for(lambda: "ready" in self.station.command("device", "list").stdout, self.station.stderr)
        for card in CARDS:
            reader.tap(card)
        wait_for(lambda: "3 votes" in self.station.command("poll", "list").stdout, self.station.stderr)
        self.station.command("poll", "close", "fruit")

    def written(self):
        text = self.station.command("poll", "export", "fruit", "--format", "sealed").stdout
        path = os.path.join(self.station.folder, "fruit.jsonl")
        with open(path, "w", newline="") as file:
            file.write(text)
        return path, text

    def verify(self, *arguments, text=None):
        done = self.station.command("poll", "verify", *arguments, check=False, text=text)
        return done.returncode, done.stdout + done.stderr

    def test_another_program_comes_to_the_same_head(self):
        head = self.station.command("poll", "seal", "fruit").stdout.split()[0]
        path, text = self.written()
        self.assertEqual(head_of(text), head)
        self.assertIn(head, self.station.command("poll", "report", "fruit").stdout)
        code, said = self.verify(path, head)
        self.assertEqual(code, 0, said)
        self.assertIn("Apple (apple) 3, Pear (pear) 0; 3 votes by 3 voters", said)
        self.assertIn("The head is the one that you gave.", said)
        groups = [head[at:at + 4] for at in range(0, 16, 4)]
        self.assertEqual(self.verify("-", " ".join(groups), text=text)[0], 0)
        self.assertEqual(self.verify("-", *groups, text=text)[0], 0)

    def test_an_erased_card_is_told(self):
        head = self.station.command("poll", "seal", "fruit").stdout.split()[0]
        self.station.command("card", "erase", CARDS[0])
        self.station.command("card", "erase", CARDS[1], "--votes", "keep")
        path, text = self.written()
        self.assertNotIn(CARDS[0], text)
        self.assertNotIn(CARDS[1], text)
        self.assertEqual(head_of(text), head)
        code, said = self.verify(path, head)
        self.assertEqual(code, 3, said)
        self.assertIn("nothing vouches for why 1 entry was erased, nor for the voter of 1 entry, whose card was erased.", said)
        self.assertIn("Erased: 1 entry.", said)
        self.assertIn("Erased: whose card it was, of 1 entry.", said)
        self.assertIn("2 votes by 2 voters", said)

    def test_a_voter_who_went_is_told(self):
        self.station.command("card", "erase", CARDS[0])
        path, text = self.written()
        code, said = self.verify(path, self.station.command("poll", "seal", "fruit").stdout.split()[0])
        self.assertEqual(code, 3, said)
        self.assertIn("2 votes by 2 voters", said)
        self.assertTrue(said.endswith("\nIt holds, but nothing vouches for why 1 entry was erased.\n"), said)

    def test_what_voided_a_vote_does_not_pass_for_erased(self):
        self.station.command("poll", "void", "fruit", CARDS[1], "--why", "twice")
        head = self.station.command("poll", "seal", "fruit").stdout.split()[0]
        path, text = self.written()
        self.assertEqual(self.verify(path, head)[0], 0)
        lines = text.splitlines()[:-1]
        first, (at, void) = json.loads(lines[0]), next((at, line) for at, line in enumerate(map(json.loads, lines)) if line.get("kind") == "retract")
        first["rounds"][0].update(votes=3, voters=3, counts={"apple": 3, "pear": 0})
        lines[0] = compact(first)
        lines[at] = compact({"kind": "withheld", "link": void["link"], "mark": text_of(commitment("fruit", void)), "seal": void["seal"],
                             "station": void["station"]})
        code, said = self.verify("-", head, text=summed(lines))
        self.assertEqual(code, 3, said)
        self.assertNotIn("All of it holds", said)
        self.assertIn("nothing vouches for why 1 entry was erased", said)

    def test_nothing_is_said_that_no_seal_holds(self):
        self.station.command("card", "erase", CARDS[0])
        head = self.station.command("poll", "seal", "fruit").stdout.split()[0]
        path, text = self.written()
        lines = text.splitlines()[:-1]
        own = json.loads(lines[0])["station"]
        for kind, more in (("tap", {"writer": own}), ("withheld", {"writer": own}), ("withheld", {"station": "mayor", "writer": own})):
            at, entry = next((at, line) for at, line in enumerate(map(json.loads, lines)) if line.get("kind") == kind)
            changed = [*lines[:at], compact(dict(sorted({**entry, **more}.items()))), *lines[at + 1:]]
            code, said = self.verify("-", head, text=summed(changed))
            self.assertEqual(code, 65, said)
            self.assertIn("Line %d: this is no line of a sealed log" % (at + 1), said)

    def test_a_station_that_has_sealed_nothing_is_not_named(self):
        head = self.station.command("poll", "seal", "fruit").stdout.split()[0]
        path, text = self.written()
        lines = text.splitlines()[:-1]
        first = json.loads(lines[0])
        first["chains"].append({"links": 0, "unsealed": 7, "writer": "zzzz"})
        own = first["chains"][0]
        first["head"] = digest("head", "fruit", first["station"], own["writer"], own["links"], sealed_bytes(own, "seal"),
                               "zzzz", 0, digest("genesis", "fruit", "zzzz", 7)).hex()
        code, said = self.verify("-", head, text=summed([compact(first), *lines[1:]]))
        self.assertEqual(code, 65, said)
        self.assertIn("the entries of zzzz are not those that the first line names", said)

    def test_what_was_changed_is_named(self):
        head = self.station.command("poll", "seal", "fruit").stdout.split()[0]
        path, text = self.written()
        with open(path, "w", newline="") as file:
            file.write(text.replace('"answer":"apple"', '"answer":"pear"', 1))
        code, said = self.verify(path)
        self.assertEqual(code, 65)
        self.assertRegex(said, r"Line \d+: it was changed after it was sealed")
        self.assertIn("It does not hold.", said)
        with open(path, "w", newline="") as file:
            file.write(text[:text.rindex("{")])
        self.assertEqual(self.verify(path)[0], 65)
        self.assertEqual(self.verify(path, "no head at all")[0], 64)
        self.assertEqual(self.verify(path + ".not")[0], 66)
        code, said = self.verify("-", text=self.station.command("poll", "export", "fruit").stdout)
        self.assertEqual(code, 65)
        self.assertIn("no sealed log begins so", said)
        other = head[:-1] + ("0" if head[-1] != "0" else "1")
        with open(path, "w", newline="") as file:
            file.write(text)
        self.assertEqual(self.verify(path, other)[0], 65)


if __name__ == "__main__":
    unittest.main()
