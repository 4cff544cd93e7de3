#pragma once

#include <optional>

#include <QString>

namespace everyport::polls {

/// A poll's number as people type it from a wall: one to three signs for some twelve thousand polls, none of which
/// looks or sounds like another. It goes with the poll's number in storage, so it stays as long as the poll, and nobody
/// else gets it afterwards.
QString shortCode(qint64 number);
std::optional<qint64> numberOfCode(const QString& code); ///< Capitals count as small letters.

} // namespace everyport::polls
