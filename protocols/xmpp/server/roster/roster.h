#pragma once

#include <optional>

#include <QMap>
#include <QStringList>

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/server/roster/subscription.h"

namespace everyport::xmpp {

/// One contact (RFC 6121 §2).
struct RosterItem {
    Jid jid;
    QString name = {};
    QStringList groups = {};
    Subscription subscription = {};
    bool listed = false;     ///< False for someone who has only asked: not shown until the user reacts.
    QByteArray request = {}; ///< Their whole `<presence type='subscribe'/>`, shown again at each login (§3.1.3).

    xml::Element toElement() const; ///< `<item/>`
    qsizetype bytes() const;        ///< About; what is kept for it.
    /// Worth keeping? An unlisted one without a request or an approval is not.
    bool isEmpty() const { return !listed && subscription == Subscription{}; }
    bool operator==(const RosterItem&) const = default;
};

/// One account's contacts, as the server holds them while they are needed.
class Roster {
public:
    Roster() = default;
    explicit Roster(const QList<RosterItem>& items);

    const QMap<Jid, RosterItem>& items() const { return m_items; }
    const RosterItem* find(const Jid& contact) const;
    Subscription subscription(const Jid& contact) const;
    qsizetype size() const { return m_items.size(); }
    qsizetype bytes() const; ///< Of all texts in it, about.

    void put(const RosterItem& item); ///< An empty one is taken out.
    void remove(const Jid& contact);

    /// Changes whenever what a client is shown changes; made of the contents, so nothing has to be stored.
    QString version() const;
    xml::Element toElement() const; ///< `<query/>` with the version and what is listed, written out.

private:
    const QMap<Jid, QByteArray>& written() const;
    void changed(const Jid& contact);

    QMap<Jid, RosterItem> m_items;
    // What is listed, as clients read it: from the first question on, for it takes long and the next one may come at
    // once.
    mutable std::optional<QMap<Jid, QByteArray>> m_written;
    mutable QString m_version;
};

} // namespace everyport::xmpp
