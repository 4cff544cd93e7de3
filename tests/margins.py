"""margins.py ROOT: what stands at the left of a window stands at the right of a mirrored one. Qt mirrors a layout, but
not its margins: where left and right differ, Metrics::margins (ui/style/colours/metrics.h) has them change sides. What
runs from the left in every window is named below, with the reason."""
import os
import re
import sys

ROOT = os.path.abspath(sys.argv[1])
sys.path.insert(0, os.path.join(ROOT, "resources", "languages"))
import sentences  # noqa: E402

FROM_THE_LEFT = {  # relative to ui
    # PromptPane and all that stands in it: Python reads so in every language.
    "console/page/promptintro.cpp", "console/page/promptpane.cpp", "console/transcript/commandview.cpp",
    "console/transcript/pendingrow.cpp", "console/transcript/resultbox.cpp",
    # Its lines are code, and begin at the left; only the scroll bar changes sides.
    "widgets/code/codeview.cpp",
}
KNOWS = "style/colours/metrics.cpp"
GIVEN = re.compile(r"\b(?:set(?:Contents|Viewport)Margins\(\s*\{?|QMargins\s*[({])")
MIRRORED = re.compile(r"\bMetrics::margins\(")


def differ(text, at):
    given = ["".join(part.split()) for part in sentences.arguments(text, at)]
    return len(given) == 4 and given[0] != given[2]


def faults(place, text):
    if place in FROM_THE_LEFT:
        wrong, found = "runs from the left in every window: plain margins", MIRRORED.finditer(text)
    else:
        wrong = "left and right differ: write Metrics::margins(before, top, after, bottom)"
        found = (call for call in GIVEN.finditer(text) if differ(text, call.end()))
    for call in found:
        yield f"ui/{place}:{text.count(chr(10), 0, call.start()) + 1}: {wrong}"


def sources():
    for folder, _, names in os.walk(os.path.join(ROOT, "ui")):
        for name in names:
            path = os.path.join(folder, name)
            place = os.path.relpath(path, os.path.join(ROOT, "ui"))
            if name.endswith((".cpp", ".h")) and place != KNOWS:
                with open(path, encoding="utf-8") as file:
                    yield place, file.read()


read = sorted(sources())
gone = FROM_THE_LEFT - {place for place, _ in read}
told = [f"ui/{place} is not there: take it out of margins.py" for place in sorted(gone)]
told += [fault for place, text in read for fault in faults(place, text)]
print("\n".join(told) if told else f"{len(read)} files have margins that are mirrored with the window")
sys.exit(bool(told) or len(read) < 500)
