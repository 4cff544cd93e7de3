#include "protocols/xmpp/server/presence/blocklists.h"

#include <algorithm>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

const QString dataName = u"blocked"_s;

} // namespace

Task<Result<Done>> BlockLists::open()
{
    if (!m_data)
        co_return Done{};
    const auto all = co_await m_data->loadAll(dataName);
    if (!all)
        co_return all.error();
    for (auto entry = all->begin(); entry != all->end(); ++entry) {
        QSet<Jid> list;
        for (const auto& line : entry.value().split('\n')) {
            if (const auto jid = Jid::parse(QString::fromUtf8(line)))
                list.insert(*jid);
        }
        if (!list.isEmpty())
            m_lists.insert(entry.key(), list);
    }
    co_return Done{};
}

bool BlockLists::blocks(const QString& account, const Jid& who) const
{
    if (m_lists.isEmpty() || who.isNull())
        return false;
    const auto found = m_lists.constFind(account);
    const bool isOurs = who.domainView() == m_options.domain; // one's own account, and the server, answer in any case
    if (found == m_lists.cend() || (isOurs && (!who.hasLocal() || who.local() == account)))
        return false;
    const auto& list = *found;
    if (list.contains(who) || list.contains(who.bare()) || list.contains(who.domainOnly()))
        return true;
    if (!who.isFull() || !who.hasLocal())
        return false;
    const auto resourceOfDomain = who.domainOnly().withResource(who.resource());
    return resourceOfDomain && list.contains(*resourceOfDomain);
}

QByteArray BlockLists::written(const QString& account) const
{
    const auto list = m_lists.constFind(account);
    if (list == m_lists.cend())
        return {};
    auto& written = m_written[account];
    if (written.isEmpty())
        written = BlockLists::written(*list);
    return written;
}

QByteArray BlockLists::written(const QSet<Jid>& list)
{
    auto sorted = list.values();
    std::sort(sorted.begin(), sorted.end());
    QByteArray items;
    for (const auto& jid : std::as_const(sorted))
        xml::serialise(items, xml::Element(u"item"_s, ns::blocking).with(u"jid"_s, jid.toString()), {ns::blocking});
    return items;
}

void BlockLists::accountLeaves(const QString& account)
{
    m_lists.remove(account);
    m_written.remove(account);
}

Task<Result<Done>> BlockLists::set(QString account, QSet<Jid> list)
{
    if (list.size() > m_options.blocked)
        co_return Error{Error::Kind::Refused, Reason::NoSpace, u"The list is full."_s, u"resource-constraint"_s, 0};
    QByteArrayList lines;
    for (const auto& jid : std::as_const(list))
        lines.append(jid.toString().toUtf8());
    const auto stored = co_await m_data->put(account, dataName, lines.join('\n'), m_options.accountBytes);
    if (!stored)
        co_return stored;
    m_written.remove(account);
    if (list.isEmpty())
        m_lists.remove(account);
    else
        m_lists.insert(account, list);
    co_return Done{};
}

} // namespace everyport::xmpp
