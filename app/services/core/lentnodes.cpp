#include "app/services/core/lentnodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= LentNodes::longestName
        && std::all_of(name.begin(), name.end(), [](QChar each) { return each.isPrint(); });
}

} // namespace

Result<LentNodes::Hold> LentNodes::add(const QString& name, LentNode node)
{
    if (!isName(name)) {
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"A node is called by 1 to %1 characters that can be read; not “%2”."_s.arg(longestName).arg(name.left(60)),
            {}, 0};
    }
    if (name.startsWith(u"vote/") || name.startsWith(u"server/"))
        return Error{Error::Kind::Refused, Reason::InUse, u"“%1” is a node of the program's own."_s.arg(name), {}, 0};
    if (const auto there = m_nodes->find(name); there != m_nodes->end())
        return Error{Error::Kind::Refused, Reason::InUse,
            u"The node %1 is answered by %2 already."_s.arg(name, there->second.owner), {}, 0};
    m_nodes->emplace(name, std::move(node));
    Hold hold;
    hold.m_closing = std::shared_ptr<void>(m_nodes.get(), [nodes = m_nodes, name](void*) { nodes->erase(name); });
    return hold;
}

std::optional<LentNode> LentNodes::find(const QString& name) const
{
    const auto found = m_nodes->find(name);
    return found == m_nodes->end() ? std::nullopt : std::optional(found->second);
}

QStringList LentNodes::names() const
{
    QStringList all;
    for (const auto& [name, node] : *m_nodes)
        all.append(name);
    return all;
}

void LentNodes::published(const QString& node, const xmpp::PubsubItem& item) const
{
    for (auto* teller : m_tellers)
        teller->published(node, item);
}

void LentNodes::retracted(const QString& node, const QString& id) const
{
    for (auto* teller : m_tellers)
        teller->retracted(node, id);
}

} // namespace everyport
