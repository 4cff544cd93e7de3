#pragma once

#include <QByteArray>

namespace everyport::irc {

/// Who says something: "nick!user@host" or "server.example". Views into what was parsed.
struct Source {
    QByteArrayView nick = {}; ///< Or the server's name.
    QByteArrayView user = {};
    QByteArrayView host = {};
    bool isServer() const { return user.isEmpty() && host.isEmpty() && nick.contains('.'); }

    static Source parse(QByteArrayView text);
};

/// Whether `text` matches a mask with '*', '?' and '\' before either (RFC 2812 §2.5). ASCII letters of either case are
/// the same. Steps are at most the two lengths multiplied, however many stars there are.
bool matchesMask(QByteArrayView text, QByteArrayView mask);
/// "bob" becomes "bob!*@*", "user@host" "*!user@host", "host.example" "*!*@host.example"; as ban lists keep them.
QByteArray completedMask(QByteArrayView mask);

} // namespace everyport::irc
