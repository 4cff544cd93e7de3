#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "app/polls/definition/poll.h"

namespace everyport::polls {

/// A poll as a file describes it.
struct PollDescription {
    Poll poll = {};         ///< Empty id: the registry finds one.
    QStringList known = {}; ///< Registered cards: tags, or the hashes that go with the salt.
    QByteArray salt = {};   ///< Empty: a new one. Two stations that share a poll share its salt.
};

inline constexpr qsizetype maximumPollFile = 1024 * 1024; ///< Tickets of a large event are in it, by their hashes.
inline constexpr int maximumPollsOfFile = 200;

/// Reads one poll, or several as [[poll]] tables; README.md has an example. Malformed with the line in `native`
/// and the key in `code`; the text names both.
Result<QList<PollDescription>> pollsFromToml(const QByteArray& toml);

QByteArray pollToToml(const PollDescription& description);

} // namespace everyport::polls
