#include "ui/frame/page/x11start.h"

#include <cstdlib>
#include <cstring>

#include <QGuiApplication>
#include <QLibrary>
#include <QWidget>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 20;

#if QT_CONFIG(xcb)

// What is called of libxcb's public interface, version 1 (xcb.h, xproto.h): Qt's platform has the library loaded.
struct Cookie {
    unsigned sequence;
};
struct ScreenIterator {
    const quint32* screen; ///< Its first word is the root window.
    int rest;
    int index;
};
struct AtomReply {
    quint8 type;
    quint8 pad;
    quint16 sequence;
    quint32 length;
    quint32 atom;
};
struct ClientMessage {
    quint8 type = 33;
    quint8 format = 8;
    quint16 sequence = 0;
    quint32 window = 0;
    quint32 kind = 0;
    char data[pieceSize] = {};
};
static_assert(sizeof(ClientMessage) == 32);

constexpr quint32 propertyChange = 0x400000;
constexpr quint32 substructure = 0x180000; ///< SubstructureNotify, SubstructureRedirect.

class XcbMessages {
public:
    explicit XcbMessages(xcb_connection_t* connection) : m_connection(connection)
    {
        m_library.setFileNameAndVersion(u"xcb"_s, 1);
        m_isLoaded = m_library.load() && resolve("xcb_intern_atom", m_internAtom)
            && resolve("xcb_intern_atom_reply", m_internAtomReply) && resolve("xcb_get_setup", m_getSetup)
            && resolve("xcb_setup_roots_iterator", m_rootsIterator) && resolve("xcb_send_event", m_sendEvent)
            && resolve("xcb_flush", m_flush);
    }
    bool isLoaded() const { return m_isLoaded; }

    quint32 atom(const char* name) const
    {
        auto* reply = m_internAtomReply(
            m_connection, m_internAtom(m_connection, 0, quint16(std::strlen(name)), name), nullptr);
        const quint32 atom = reply ? reply->atom : 0;
        std::free(reply);
        return atom;
    }
    void sendToRoot(const ClientMessage& message, quint32 mask) const
    {
        const quint32 root = *m_rootsIterator(m_getSetup(m_connection)).screen;
        m_sendEvent(m_connection, 0, root, mask, reinterpret_cast<const char*>(&message));
        m_flush(m_connection);
    }

private:
    template <typename Function>
    bool resolve(const char* name, Function& function)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function;
    }

    QLibrary m_library;
    xcb_connection_t* m_connection;
    bool m_isLoaded = false;
    Cookie (*m_internAtom)(xcb_connection_t*, quint8 onlyIfExists, quint16 size, const char* name) = nullptr;
    AtomReply* (*m_internAtomReply)(xcb_connection_t*, Cookie, void** error) = nullptr;
    const void* (*m_getSetup)(xcb_connection_t*) = nullptr;
    ScreenIterator (*m_rootsIterator)(const void* setup) = nullptr;
    Cookie (*m_sendEvent)(
        xcb_connection_t*, quint8 propagate, quint32 window, quint32 mask, const char* event) = nullptr;
    int (*m_flush)(xcb_connection_t*) = nullptr;
};

/// EWMH, _NET_ACTIVE_WINDOW: Qt asks for it as of the last key or click in its windows, which may be long ago.
void askForFront(const XcbMessages& messages, quint32 window, quint32 time)
{
    ClientMessage message{.format = 32, .window = window, .kind = messages.atom("_NET_ACTIVE_WINDOW")};
    const quint32 facts[] = {1, time}; // by a program
    std::memcpy(message.data, facts, sizeof facts);
    messages.sendToRoot(message, substructure);
}

void tellOfRemoval(const XcbMessages& messages, quint32 window, const QByteArray& id)
{
    ClientMessage message{.window = window, .kind = messages.atom("_NET_STARTUP_INFO_BEGIN")};
    for (const auto& piece : startRemovalPieces(id)) {
        std::memcpy(message.data, piece.constData(), pieceSize);
        messages.sendToRoot(message, propertyChange);
        message.kind = messages.atom("_NET_STARTUP_INFO");
    }
}

#endif

} // namespace

QByteArrayList startRemovalPieces(const QByteArray& id)
{
    QByteArray words = "remove: ID=\"";
    for (const char c : id) {
        if (c == '"' || c == '\\')
            words += '\\';
        words += c;
    }
    words += "\"";
    words.append(pieceSize - words.size() % pieceSize, '\0'); // at least the one that ends it
    QByteArrayList pieces;
    for (qsizetype at = 0; at < words.size(); at += pieceSize)
        pieces << words.mid(at, pieceSize);
    return pieces;
}

std::optional<quint32> timeOfStart(const QByteArray& id)
{
    const qsizetype at = id.lastIndexOf("_TIME");
    bool isNumber = false;
    const quint32 time = at < 0 ? 0 : id.mid(at + 5).toUInt(&isNumber);
    return isNumber ? std::optional(time) : std::nullopt;
}

void completeX11Start(const QWidget& window, const QByteArray& id)
{
#if QT_CONFIG(xcb)
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection() || id.isEmpty())
        return; // Qt's platform without a screen has the interface, and no connection
    const XcbMessages messages(x11->connection());
    if (!messages.isLoaded())
        return;
    const auto number = quint32(window.effectiveWinId());
    if (const auto time = timeOfStart(id))
        askForFront(messages, number, *time);
    tellOfRemoval(messages, number, id);
#else
    Q_UNUSED(window)
    Q_UNUSED(id)
#endif
}

} // namespace everyport::ui
