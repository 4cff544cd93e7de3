#pragma once

#include <deque>

#include <QHash>
#include <QString>

namespace everyport::xmppbridge {

/// Which message of a room its author means by the id that their client gave it (XEP-0308). Remembers the last `most`
/// of all authors, and no id that is longer than clients make them.
class OwnIds {
public:
    static constexpr size_t most = 1000;
    static constexpr qsizetype longest = 200;

    /// `author`: the occupant id (XEP-0421).
    void remember(const QString& author, const QString& own, const QString& id);
    QString find(const QString& author, const QString& own) const { return m_ids.value({author, own}); }

private:
    using Key = std::pair<QString, QString>;

    QHash<Key, QString> m_ids;
    std::deque<Key> m_order;
};

} // namespace everyport::xmppbridge
