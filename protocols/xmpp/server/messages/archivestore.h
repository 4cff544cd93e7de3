#pragma once

#include <limits>
#include <optional>

#include <QList>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// One message in an account's archive (XEP-0313).
struct ArchivedMessage {
    qint64 number = 0;      ///< Grows with each that comes; see archive.h.
    Jid with = {};          ///< Whom it was from or for.
    QByteArray stanza = {}; ///< The whole `<message/>`; stands by itself.
    qint64 at = 0;          ///< When it came, in milliseconds since 1970, as the clock had it.
};

/// Which messages are asked for, and which page of them. Numbers are exclusive.
struct ArchiveQuery {
    std::optional<Jid> with = {}; ///< A bare address stands for all its resources.
    qint64 after = 0;
    qint64 before = std::numeric_limits<qint64>::max();
    std::optional<qint64> since = {}; ///< Milliseconds since 1970, as ArchivedMessage::at; inclusive.
    std::optional<qint64> until = {};
    QList<qint64> numbers = {}; ///< Not empty: these alone.
    // The page
    int max = 50;
    bool fromEnd = false; ///< The last `max` of them.
    std::optional<qint64> pageAfter = {};
    std::optional<qint64> pageBefore = {};
};

/// A page of an account's archive (XEP-0313, paged by XEP-0059).
struct ArchivePage {
    QList<ArchivedMessage> messages = {}; ///< Oldest first.
    int total = 0;                        ///< Without paging.
    int firstIndex = 0;
    bool complete = true; ///< There is none beyond, in the direction of paging.
};

/// An archive's first and last message, by number, and when they came.
struct ArchiveEnds {
    qint64 first = 0; ///< 0: the archive is empty.
    qint64 last = 0;
    qint64 firstAt = 0;
    qint64 lastAt = 0;
};

/// Port for policy: where archives are kept. `account` is a prepared localpart.
class ArchiveStore {
public:
    virtual ~ArchiveStore() = default;
    /// Kept soon, in the order of asking; settle says when, and whether.
    virtual void put(const QString& account, ArchivedMessage message) = 0;
    virtual bool isSettled() const = 0;
    /// Refused/NotFound when one of `numbers`, or where a page begins, is not there.
    virtual Task<Result<ArchivePage>> query(QString account, ArchiveQuery query) = 0;
    /// Ready when all that was put before is safe and can be asked for. An Error: some of it could not be kept; told
    /// once.
    virtual Task<Result<Done>> flush() = 0;
    virtual Task<Result<ArchiveEnds>> ends(QString account) = 0;
    virtual Task<Result<qint64>> highest() = 0; ///< Number of any account's message; 0: there is none.
    /// Takes away what came before `at`, and of each account what goes beyond the newest `mostOfOne`, or beyond
    /// `mostBytes` of them.
    virtual Task<Result<Done>> prune(qint64 at, int mostOfOne, qint64 mostBytes) = 0;
    virtual Task<Result<Done>> removeAll(QString account) = 0;
};

} // namespace everyport::xmpp
