#include "protocols/xmpp/server/roster/roster.h"

#include <QCryptographicHash>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// As it stands inside of a `<query/>`.
QByteArray writtenItem(const RosterItem& item)
{
    return xml::serialise(item.toElement(), {ns::roster});
}

} // namespace

xml::Element RosterItem::toElement() const
{
    xml::Element item(u"item"_s, ns::roster);
    item.setAttribute(u"jid"_s, jid.toString());
    item.setAttribute(u"subscription"_s, subscription.text());
    if (!name.isEmpty())
        item.setAttribute(u"name"_s, name);
    if (subscription.pendingOut)
        item.setAttribute(u"ask"_s, u"subscribe"_s);
    if (subscription.approved)
        item.setAttribute(u"approved"_s, u"true"_s);
    for (const auto& group : groups)
        item.addTextElement(u"group"_s, group);
    return item;
}

Roster::Roster(const QList<RosterItem>& items)
{
    for (const auto& item : items)
        m_items.insert(item.jid, item);
}

const RosterItem* Roster::find(const Jid& contact) const
{
    const auto found = m_items.constFind(contact);
    return found == m_items.constEnd() ? nullptr : &*found;
}

Subscription Roster::subscription(const Jid& contact) const
{
    const auto* item = find(contact);
    return item ? item->subscription : Subscription{};
}

void Roster::put(const RosterItem& item)
{
    if (item.isEmpty())
        m_items.remove(item.jid);
    else
        m_items.insert(item.jid, item);
    changed(item.jid);
}

void Roster::remove(const Jid& contact)
{
    m_items.remove(contact);
    changed(contact);
}

void Roster::changed(const Jid& contact)
{
    m_version.clear();
    if (!m_written)
        return;
    const auto* item = find(contact);
    if (item && item->listed)
        m_written->insert(contact, writtenItem(*item));
    else
        m_written->remove(contact);
}

const QMap<Jid, QByteArray>& Roster::written() const
{
    if (!m_written) {
        m_written.emplace();
        for (const auto& item : m_items) {
            if (item.listed)
                m_written->insert(m_written->cend(), item.jid, writtenItem(item));
        }
    }
    return *m_written;
}

qsizetype RosterItem::bytes() const
{
    qsizetype sum = name.size() + request.size();
    for (const auto& group : groups)
        sum += group.size();
    return sum + 64;
}

qsizetype Roster::bytes() const
{
    qsizetype sum = 0;
    for (const auto& item : m_items)
        sum += item.bytes();
    return sum;
}

QString Roster::version() const
{
    if (m_version.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const auto& item : written())
            hash.addData(item);
        m_version = QString::fromLatin1(hash.result().toHex().first(16));
    }
    return m_version;
}

xml::Element Roster::toElement() const
{
    xml::Element query(u"query"_s, ns::roster);
    query.setAttribute(u"ver"_s, version());
    QByteArray items;
    for (const auto& item : written())
        items.append(item);
    if (!items.isEmpty())
        query.addSerialised(std::move(items));
    return query;
}

} // namespace everyport::xmpp
