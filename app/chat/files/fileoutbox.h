#pragma once

#include <functional>
#include <map>

#include "app/chat/network/filetransfer.h"
#include "app/chat/network/link.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

/// Files that somebody sends. Each is sent by its conversation's link, which says how far it is; calling one off drops
/// the link's Task. Loop's thread.
class FileOutbox {
public:
    using Way = std::function<Link*(qint64 conversation)>; ///< See Outbox.
    using Told = std::function<void(const FileTransfer&)>;
    FileOutbox(Way way, Told told) : m_way(std::move(way)), m_told(std::move(told)) {}

    /// Refused with a sentence that says what to do instead: no file, an empty one, nobody to take it.
    Result<qint64> send(qint64 conversation, Conversation::Kind kind, const QString& path, const QString& name = {});
    /// One that has failed goes once more, under a number of its own. False: it stays, with what is in its way now.
    bool again(qint64 id);
    void callOff(qint64 id, const QString& why = QStringLiteral("You called it off."));
    void endAll(qint64 conversation, const QString& why); ///< Its link goes.
    bool knows(qint64 id) const { return m_entries.contains(id); }
    void putAside(qint64 id); ///< One that has ended: no longer listed.
    void forget(qint64 conversation);
    QList<FileTransfer> of(qint64 conversation) const; ///< Oldest first.

    static constexpr qsizetype mostAtOnce = 20; ///< In one conversation, ended ones among them.

private:
    struct Entry {
        FileTransfer file = {};
        Conversation::Kind kind = Conversation::Kind::Person;
        QString path = {};
        Task<Result<Done>> sending = {};
    };
    void progressed(qint64 id, qint64 sent);
    void ended(qint64 id, const Result<Done>& result);

    Way m_way;
    Told m_told;
    std::map<qint64, Entry> m_entries;
    qint64 m_lastId = 0;
};

} // namespace everyport::chat
