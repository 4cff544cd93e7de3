#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "app/polls/counting/ledgers.h"
#include "app/polls/importpictures.h"
#include "app/polls/store/pollstore.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// The first entry of a log, and each that changes the poll: how it is defined from `now` on (wall ms).
LogEntry definitionEntry(const Poll& poll, qint64 now);

/// What a poll's cards are hashed with: of a quiz what the other questions of its event have; of another poll `own`,
/// made anew where that is empty or a quiz's.
QByteArray saltFor(const Ledgers& ledgers, const Poll& poll, const QByteArray& own);

/// A new poll may not have this id: it is the code that people type to come to another one.
std::optional<Error> checkNewId(const Ledgers& ledgers, const QString& id);

inline constexpr qsizetype maximumPolls = 2000; ///< That may be there after an import; people may make more by hand.

/// A file of polls (README.md) as polls to be stored: ids found for those that name none, salts made, known cards
/// registered, pictures as `pictures` lets them come. Refused/AlreadyExists where an id is taken, in `ledgers` or twice
/// in the file, or is a code there, Refused/TooLarge where there would be more than maximumPolls; `now` in wall ms.
Result<QList<PollStore::NewPoll>> readNewPolls(
    const QByteArray& toml, const ImportPictures& pictures, const Ledgers& ledgers, qint64 now);

} // namespace everyport::polls
