#pragma once

#include <QHash>

#include "app/xmppchat/client/xmppcontext.h"
#include "app/xmppchat/web/picturecache.h"

namespace everyport::xmppchat {

/// What people look like: fetched from them once, then kept in memory and, where there is a cache, on the disk.
/// Everything named must outlive it. Loop's thread.
class XmppPictures {
public:
    explicit XmppPictures(XmppContext& context) : m_context(context) {}

    void setCache(PictureCache* onDisk) { m_onDisk = onDisk; } ///< Null: none.
    Task<Result<QByteArray>> of(xmpp::Jid who);                ///< Of a room's occupant by the full address.

private:
    Task<Result<QByteArray>> named(xmpp::Jid shown, QString name);

    static constexpr qsizetype mostPictures = 200; ///< In memory, of a megabyte each at most.

    XmppContext& m_context;
    QHash<QString, QByteArray> m_inMemory; // by the names of their bytes
    PictureCache* m_onDisk = nullptr;
};

} // namespace everyport::xmppchat
