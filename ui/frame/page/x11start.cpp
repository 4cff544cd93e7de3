#include "ui/frame/page/x11start.h"

#include <cstdlib>
#include <cstring>

#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

namespace everyport::ui {

namespace {

constexpr qsizetype pieceSize = sizeof(xcb_client_message_data_t);

#if QT_CONFIG(xcb)

constexpr quint32 toManagers = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT;

xcb_client_message_event_t makeMessage(quint8 format, xcb_window_t window, xcb_atom_t type)
{
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = format;
    message.window = window;
    message.type = type;
    return message;
}

xcb_atom_t atomOf(xcb_connection_t* connection, const char* name)
{
    auto* reply = xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, quint16(std::strlen(name)), name), nullptr);
    const xcb_atom_t atom = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return atom;
}

void sendToRoot(xcb_connection_t* connection, const xcb_client_message_event_t& message, quint32 mask)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_send_event(connection, 0, root, mask, reinterpret_cast<const char*>(&message));
    xcb_flush(connection);
}

/// EWMH, _NET_ACTIVE_WINDOW: Qt asks for it as of the last key or click in its windows, which may be long ago.
void askForFront(xcb_connection_t* connection, xcb_window_t window, quint32 time)
{
    auto message = makeMessage(32, window, atomOf(connection, "_NET_ACTIVE_WINDOW"));
    message.data.data32[0] = 1; // by a program
    message.data.data32[1] = time;
    sendToRoot(connection, message, toManagers);
}

void tellOfRemoval(xcb_connection_t* connection, xcb_window_t window, const QByteArray& id)
{
    auto message = makeMessage(8, window, atomOf(connection, "_NET_STARTUP_INFO_BEGIN"));
    const xcb_atom_t further = atomOf(connection, "_NET_STARTUP_INFO");
    for (const auto& piece : startRemovalPieces(id)) {
        std::memcpy(message.data.data8, piece.constData(), pieceSize);
        sendToRoot(connection, message, XCB_EVENT_MASK_PROPERTY_CHANGE);
        message.type = further;
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
    const auto number = xcb_window_t(window.effectiveWinId());
    if (const auto time = timeOfStart(id))
        askForFront(x11->connection(), number, *time);
    tellOfRemoval(x11->connection(), number, id);
#else
    Q_UNUSED(window)
    Q_UNUSED(id)
#endif
}

} // namespace everyport::ui
