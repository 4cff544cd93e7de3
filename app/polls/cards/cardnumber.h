#pragma once

#include <QString>

namespace everyport::polls {

/// Whether a tag, as tagFromText gives it, can be a card's number: upper-case hex digits, at least as many as readers
/// leave of one (three bytes), at most as many as an EPC label has (62 bytes). Somebody without a card has none.
bool isCardNumber(const QString& tag);

} // namespace everyport::polls
