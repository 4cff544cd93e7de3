#pragma once

#include <optional>

#include <QString>

namespace everyport::polls {

/// What people read from paper and type: without 0 and o, 1, i and l, 2 and z, 5 and s, 8 and b, and without g and q,
/// which are alike in many hands. A prime number of them, as a ticket's check needs it.
inline constexpr QLatin1StringView readableSigns("34679acdefhjkmnprtuvwxy");

/// A poll's number as people type it from a wall: one to three signs for some twelve thousand polls, none of which
/// looks or sounds like another. It goes with the poll's number in storage, so it stays as long as the poll, and nobody
/// else gets it afterwards.
QString shortCode(qint64 number);
std::optional<qint64> numberOfCode(const QString& code); ///< Capitals count as small letters.

} // namespace everyport::polls
