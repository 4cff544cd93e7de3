#pragma once

#include <functional>
#include <optional>

#include <QSet>

#include "app/chat/messages/history.h"
#include "app/chat/messages/searchwords.h"

namespace everyport::chat {

/// What a search finds among messages that wait for room on the disk, as History::search does among those that lie
/// there: by whole words without accents, the last of them perhaps only begun. A value; no disk and no thread.
class UnstoredSearch {
public:
    /// What is found of one message, with its excerpt; of another store's hit, too.
    static std::optional<History::Found> find(const Message& message, const SearchWords& search);

    using NameOf = std::function<QString(qint64 conversation)>; ///< Its Conversation::name.
    UnstoredSearch(const QList<Message>& messages, const History::Search& search, const NameOf& nameOf);

    /// With what the disk has, which may be older than what waits for it: a page as History::search gives it.
    QList<History::Found> joined(QList<History::Found> stored) const;

private:
    QList<History::Found> m_found;
    QSet<qint64> m_known; // all that wait: what the disk has of them is not as it is now
    qint64 m_before;
    int m_most;
};

} // namespace everyport::chat
