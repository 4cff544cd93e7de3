#include "app/xmppchat/talk/xmpppictures.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using xmpp::Jid;

Task<Result<QByteArray>> XmppPictures::of(Jid who)
{
    const auto shown = m_context.isRoom(who) ? who : who.bare();
    const auto name = m_context.parts.faces.pictureOf(shown);
    if (m_inMemory.contains(name))
        co_return m_inMemory.value(name);
    auto fetching = named(shown, name);
    const auto bytes = co_await std::move(fetching);
    if (!bytes)
        co_return bytes.error();
    if (m_inMemory.size() >= mostPictures)
        m_inMemory.erase(m_inMemory.begin());
    m_inMemory.insert(name, *bytes);
    co_return *bytes;
}

/// From the disk, where it was fetched before; otherwise from them.
Task<Result<QByteArray>> XmppPictures::named(Jid shown, QString name)
{
    const auto lifetime = m_context.lifetime.token();
    if (m_onDisk) {
        auto looking = m_onDisk->find(name);
        const auto kept = co_await std::move(looking);
        if (kept || lifetime.isOver())
            co_return kept;
    }
    auto fetching = m_context.parts.faces.fetch(shown);
    const auto bytes = co_await std::move(fetching);
    if (bytes && m_onDisk && m_context.parts.faces.pictureOf(shown) == name)
        m_context.work.start(m_onDisk->keep(name, *bytes), u"Keeping a picture"_s);
    co_return bytes;
}

} // namespace everyport::xmppchat
