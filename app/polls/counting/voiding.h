#pragma once

#include <QString>

namespace everyport::polls {

/// Why a card's votes were taken back, and by whom: what a report of the poll has to say of it. Kept with the log's
/// entry (`LogEntry::text`); empty in entries of earlier versions.
struct Voiding {
    QString why = {};
    QString by = {};
    bool operator==(const Voiding&) const = default;

    /// What a link of two voters takes back: the earlier vote stays. Voters link themselves.
    static Voiding linked() { return {.why = QStringLiteral("linked"), .by = QStringLiteral("the voter")}; }
    static constexpr int longest = 200; ///< Of each, in characters.

    QString toText() const; ///< As one line of JSON; nothing where nothing is known.
    static Voiding fromText(const QString& text);
};

} // namespace everyport::polls
