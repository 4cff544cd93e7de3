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

Result<Registration> LentNodes::add(const QString& name, LentNode node)
{
    if (!isName(name)) {
        return Error::malformed(Reason::BadValue,
            u"A node is called by 1 to %1 characters that can be read; not “%2”."_s.arg(longestName)
                .arg(name.left(60)));
    }
    if (name.startsWith(u"vote/") || name.startsWith(u"server/"))
        return Error::refused(Reason::InUse, u"“%1” is a node of the program's own."_s.arg(name));
    const auto owner = node.owner;
    return m_nodes.add(name, u"The node "_s + name, owner, std::move(node));
}

std::optional<LentNode> LentNodes::find(const QString& name) const
{
    const auto found = m_nodes.find(name);
    return found ? std::optional(*found) : std::nullopt;
}

QStringList LentNodes::names() const
{
    QStringList all;
    for (const auto& [name, node] : m_nodes.entries())
        all.append(name);
    return all;
}

void LentNodes::published(const QString& node, const xmpp::PubsubItem& item) const
{
    m_tellers.notify(&LentNodeTeller::published, node, item);
}

void LentNodes::retracted(const QString& node, const QString& id) const
{
    m_tellers.notify(&LentNodeTeller::retracted, node, id);
}

} // namespace everyport
