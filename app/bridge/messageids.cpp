#include "app/bridge/messageids.h"

namespace everyport::bridge {

MessageIds::Group MessageIds::begin(const BridgeEnd* side, const QString& id)
{
    const auto group = ++m_last;
    m_order.push_back(group);
    m_homes.insert(group, side);
    if (m_order.size() > most)
        forgetOldest();
    add(group, side, id);
    return group;
}

void MessageIds::rememberTaken(const Name& name)
{
    if (m_taken.contains(name))
        return;
    m_taken.insert(name);
    m_takenOrder.push_back(name);
    if (m_takenOrder.size() > most) {
        m_taken.remove(m_takenOrder.front());
        m_takenOrder.pop_front();
    }
}

void MessageIds::forgetOldest()
{
    for (const auto& name : m_names.take(m_order.front()))
        m_groups.remove(name);
    m_homes.remove(m_order.front());
    m_order.pop_front();
}

void MessageIds::add(Group group, const BridgeEnd* side, const QString& id)
{
    if (id.isEmpty() || m_order.empty() || group < m_order.front() || m_groups.contains({side, id}))
        return;
    m_groups.insert({side, id}, group);
    m_names[group].append({side, id});
    while (m_groups.size() > mostIds)
        forgetOldest();
}

QString MessageIds::find(const BridgeEnd* from, const QString& id, const BridgeEnd* to) const
{
    for (const auto& name : m_names.value(m_groups.value({from, id}))) {
        if (name.side == to)
            return name.id;
    }
    return {};
}

QStringList MessageIds::take(Group group, const BridgeEnd* side)
{
    QStringList ids;
    const auto names = m_names.find(group);
    if (names == m_names.end())
        return ids;
    names->removeIf([&](const Name& name) {
        if (name.side != side)
            return false;
        ids.append(name.id);
        m_groups.remove(name);
        rememberTaken(name);
        return true;
    });
    return ids;
}

void MessageIds::rename(const BridgeEnd* side, const QString& before, const QString& id)
{
    const auto group = m_groups.take({side, before});
    if (!group)
        return;
    m_names[group].removeOne({side, before});
    add(group, side, id);
}

void MessageIds::forget(const BridgeEnd* side)
{
    std::erase_if(m_takenOrder, [&](const Name& name) { return name.side == side && m_taken.remove(name); });
    for (auto& names : m_names) {
        for (const auto& name : std::as_const(names)) {
            if (name.side == side)
                m_groups.remove(name);
        }
        names.removeIf([side](const Name& name) { return name.side == side; });
    }
    m_homes.removeIf([side](const auto& home) { return home.value() == side; });
}

} // namespace everyport::bridge
