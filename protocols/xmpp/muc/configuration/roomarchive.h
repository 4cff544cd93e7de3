#pragma once

#include <optional>

#include <QByteArrayList>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/extensions/resultset.h"

namespace everyport::xmpp::muc {

/// One message as the room has sent it to all.
struct ArchivedMessage {
    QString id;    ///< Its stanza id (XEP-0359).
    qint64 at = 0; ///< Wall clock, milliseconds.
    QString nick = {};
    Jid sender = {};        ///< Bare; null for who lives in the program.
    QByteArray stanza = {}; ///< XML that stands by itself, without an addressee.
    bool operator==(const ArchivedMessage&) const = default;
};

/// XEP-0313 §4.1; oldest first.
struct ArchiveQuery {
    std::optional<qint64> start = {}; ///< Both within.
    std::optional<qint64> end = {};
    QString beforeId = {};
    QString afterId = {};
    QStringList ids = {}; ///< Not empty: exactly these.
    QString nick = {};
    QByteArrayList containing = {}; ///< Only those that have each of these somewhere in their XML.
    PageRequest page = {};
    bool isCounted = true; ///< False: `total` and `firstIndex` of the answer are not asked for, and cost nothing.
};

/// A page of a room's archive (XEP-0313, paged by XEP-0059).
struct ArchivePage {
    QList<ArchivedMessage> messages;
    int total = 0;
    int firstIndex = 0;
    bool isComplete = true; ///< Nothing of the result lies beyond, in the direction of paging.
};

/// Port for policy: what was said in rooms. Changes are made in the order of asking; `find` sees what was appended
/// before. An id that is asked for and unknown is an Error: item-not-found.
class RoomArchive {
public:
    virtual ~RoomArchive() = default;
    virtual Task<Result<Done>> append(QString room, ArchivedMessage message) = 0;
    virtual Task<Result<ArchivePage>> find(QString room, ArchiveQuery query) = 0;
    /// What stands there after it was taken back.
    virtual Task<Result<Done>> replace(QString room, QString id, QByteArray stanza) = 0;
    virtual Task<Result<Done>> removeRoom(QString room) = 0;
    virtual Task<Result<Done>> keepOnly(QStringList rooms) = 0; ///< Others went while nobody looked.
};

} // namespace everyport::xmpp::muc
