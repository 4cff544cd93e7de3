#pragma once

#include <optional>

#include <QByteArrayView>

namespace everyport {

/// The line (from 1) where tables and lists first stand deeper in each other than any file of ours needs, be it by
/// brackets or by the dots of a key: each level is a call when the tree is read and when it is freed, and toml++ bounds
/// brackets only. What is no TOML is counted up to where it ceases to be. For texts that toml++ shall read, before it
/// does.
std::optional<int> lineTooDeep(QByteArrayView toml);

} // namespace everyport
