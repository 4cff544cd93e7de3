"""What a screen reader finds in a window (AT-SPI): parts with names, roles and states, and whether it can be read with them alone."""

from gi.repository import Atspi, GLib

# A part that goes while it is asked ends the asking: what was asked is asked anew.
Gone = GLib.Error
# Of a list or table no more of what is in it is read: one is like the next. The names of its columns come first.
MOST_ROWS = 32
# What can be used has one of these, or can have the keyboard.
CONTROLS = {"push button", "push button menu", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button", "slider",
            "list", "table", "tree", "tree table", "page tab", "page tab list", "menu item", "check menu item", "radio menu item", "link", "document web"}
ROWS = {"list", "table", "tree", "tree table"}
ROWS_PARTS = {"list item", "table cell", "tree item", "table row", "column header", "row header", "table column header", "table row header"}
FILLED_ROWS = {"list item", "table cell", "tree item", "table row"}
# These have a part that is written into, and are called by their own name.
WHOLE = {"combo box", "spin button"}
WITHOUT_SENSE = {"", "invalid", "unknown", "unknown role", "redundant object"}
STATES = {state: getattr(Atspi.StateType, state.upper()) for state in
          ("active", "checkable", "checked", "editable", "enabled", "expandable", "expanded", "focusable", "focused", "read_only", "selectable", "selected",
           "sensitive", "showing", "visible")}
NEAR = 3  # pixels: frames that touch


class Node:
    """One part. What is asked is asked now: nothing is remembered of what changes."""

    def __init__(self, at):
        self.at = at

    @property
    def name(self):
        return self.at.get_name() or ""

    @property
    def role(self):
        return self.at.get_role_name()

    @property
    def description(self):
        return self.at.get_description() or ""

    @property
    def text(self):
        """What stands in a field; of a field for passwords, as many dots."""
        text = self.at.get_text_iface()
        return Atspi.Text.get_text(text, 0, -1) if text else ""

    @property
    def states(self):
        states = self.at.get_state_set()
        return {name for name, state in STATES.items() if states.contains(state)}

    @property
    def place(self):
        component = self.at.get_component_iface()
        if component is None:
            return 0, 0, 0, 0
        box = component.get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    @property
    def parent(self):
        above = self.at.get_parent()
        return Node(above) if above else None

    def children(self):
        for number in range(min(self.at.get_child_count(), MOST_ROWS if self.role in ROWS else 10_000)):
            child = self.at.get_child_at_index(number)
            if child is not None:
                yield Node(child)

    def act(self):
        """Does the first thing that it says can be done with it, as a screen reader's user has it done."""
        return Atspi.Action.do_action(self.at.get_action_iface(), 0)

    def words(self):
        return "%s “%s”" % (self.role, self.name)


class Part:
    """A node and what is in it as they were at one moment, without what is not shown."""

    def __init__(self, node, depth=0, states=None):
        self.node, self.depth = node, depth
        self.states = node.states if states is None else states
        self.role, self.name, self.place = node.role, node.name, node.place
        self.description = node.description if self.role in ROWS else ""
        self.parts = []
        self.read()

    def read(self):
        for child in self.node.children():
            try:
                states = child.states
                if {"showing", "visible"} <= states:
                    self.parts.append(Part(child, self.depth + 1, states))
            except Gone:
                continue

    def all(self):
        yield self
        for part in self.parts:
            yield from part.all()

    def words(self):
        return "%s “%s”" % (self.role, self.name)

    def outline(self):
        return "\n".join("%s%s %s %s" % ("  " * part.depth, part.words(), ",".join(sorted(part.states - {"showing", "visible", "enabled", "sensitive"})),
                                         part.place) for part in self.all())


def faults_of_control(part, whole=None):
    """What is missing for whoever cannot see it."""
    if part.role in ("list item", "tree item") and not part.name.strip():
        yield "says nothing: a row of " + (whole or part).words()
    if part.role in ROWS_PARTS or (whole and whole.role in WHOLE):
        return
    can_have_keyboard = "focusable" in part.states
    if part.role in WITHOUT_SENSE:
        yield "has no role: " + part.words()
    if part.role not in CONTROLS and not can_have_keyboard:
        return
    if not part.name.strip():
        yield "has no name: " + part.words()
    if part.role == "filler":
        yield "can have the keyboard and is nothing: " + part.words()
    if part.role in ROWS and not part.description and not any(row.role in FILLED_ROWS for row in part.parts):
        yield "does not say why it is empty: " + part.words()
    if part.role == "combo box" and "expandable" not in part.states:
        yield "does not say that it has a list: " + part.words()
    if part.role == "page tab list" and sum(bool({"focused", "selected"} & tab.states) for tab in part.parts) != 1:
        yield "does not say which is chosen: " + part.words()
    if part.role in ("text", "password text") and not {"editable", "read_only"} & part.states:
        yield "does not say whether it can be written into: " + part.words()


def faults_of_controls(part, whole=None):
    yield from faults_of_control(part, whole)
    for child in part.parts:
        yield from faults_of_controls(child, part)


def is_before(one, other):
    """Whether eyes come to `one` before `other`: it ends above it, or left of it in the same line."""
    left, top, width, height = one
    other_left, other_top, other_width, other_height = other
    if top + height <= other_top + NEAR:
        return True
    if other_top + other_height <= top + NEAR:
        return False
    shared = min(top + height, other_top + other_height) - max(top, other_top)
    return shared * 2 > min(height, other_height) and left + width <= other_left + NEAR


def faults_of_order(part):
    """Parts of a whole that are read before what stands above or left of them."""
    if part.role in ROWS | WHOLE | {"text"}:  # which have scroll bars, and nothing of ours
        return
    placed = [child for child in part.parts if child.place[2] > 0 and child.place[3] > 0]
    for at, later in enumerate(placed):
        for earlier in placed[:at]:
            if is_before(later.place, earlier.place) and not is_before(earlier.place, later.place):
                yield "in %s, %s %s is read before %s %s" % (part.words(), said(earlier), earlier.place, said(later), later.place)
    for child in part.parts:
        yield from faults_of_order(child)


def said(part):
    """A part without a name is called by the first in it that has one."""
    return next((one.words() for one in part.all() if one.name), part.words())
