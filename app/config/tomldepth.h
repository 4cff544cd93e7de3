#pragma once

#include <optional>

#include <QByteArrayView>

namespace everyport {

/// The line (from 1) where tables and lists first stand deeper in each other than any file of ours needs, be it by
/// brackets or by the dots of a key: each level is a call when the tree is read and when it is freed, and toml++ bounds
/// brackets only. What is no TOML is counted up to where it ceases to be. For texts that toml++ shall read, before it
/// does.
std::optional<int> lineTooDeep(QByteArrayView toml);

/// Lines of a text, from 1.
struct TomlLines {
    int first = 0;
    int last = 0;
    bool operator==(const TomlLines&) const = default;
};
/// What stands at `line` of a text that is no TOML there and is up to it: that line, or all that its value goes over,
/// up to its end or to where another key or table begins. `line` is behind `last` where a list is still open there
/// although something else begins.
TomlLines linesOfValue(QByteArrayView toml, int line);

} // namespace everyport
