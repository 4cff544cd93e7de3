#pragma once

#include <optional>

#include <QString>

namespace everyport::polls {

/// A ticket's code: who has it votes once by phone in the poll that it was made for, and in each other question of its
/// event that goes by tickets (Ledgers::votesByTicket). Twelve signs that nobody takes for each other, the last of
/// which tells most slips of a hand. Eleven by chance are 49 bits: with 10,000 tickets every 9·10¹⁰th guess would be
/// one. A poll keeps it by its salted hash alone, even where it keeps cards' numbers.
QString makeTicket();

/// As somebody types it, with or without hyphens and spaces, in either case: as `makeTicket` gives it. Nothing for what
/// can be none.
std::optional<QString> ticketFromText(const QString& text);

QString shownTicket(const QString& ticket); ///< "7kdm-4xwp-3ruh"
QString ticketTag(const QString& ticket);   ///< Who votes with it; see isVoterTag.
bool isTicketTag(const QString& tag);

inline constexpr int maximumTickets = 10'000; ///< Made at once.

} // namespace everyport::polls
