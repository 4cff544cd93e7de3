#include "app/xmppbridge/ownids.h"

namespace everyport::xmppbridge {

void OwnIds::remember(const QString& author, const QString& own, const QString& id)
{
    if (own.isEmpty() || own.size() > longest)
        return;
    const Key key(author, own);
    if (!m_ids.contains(key))
        m_order.push_back(key);
    m_ids.insert(key, id);
    if (m_order.size() > most) {
        m_ids.remove(m_order.front());
        m_order.pop_front();
    }
}

} // namespace everyport::xmppbridge
