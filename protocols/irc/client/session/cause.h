#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::irc::client {

/// Who did something and when. Names are the bytes that the server sent, in its spelling.
struct Cause {
    QByteArray nick = {}; ///< Or the server's name.
    QByteArray user = {};
    QByteArray host = {};
    QByteArray account = {}; ///< account-tag; null where the server did not say.
    qint64 time = 0;         ///< Milliseconds since 1970: server-time, or when it came. Never in the future.
    QByteArray id = {};      ///< msgid; empty for none.
    bool isMe = false;
    bool isServer = false;
    bool isBot = false;
    bool isHistory = false; ///< From a playback: it happened then and changes nothing now.
};

/// What somebody said.
struct ReceivedText {
    enum class Kind : quint8 { Message, Notice, Action };
    Kind kind = Kind::Message;
    QByteArray target = {};  ///< A channel, or our nick; whom it was sent to where it is an echo.
    QByteArray status = {};  ///< '@' where only operators were spoken to (STATUSMSG).
    QString text = {};       ///< Decoded; formatting codes are still in it. Lines are parted by '\n' (multiline).
    QByteArray replyTo = {}; ///< The id of what it answers.
    QByteArray label = {};   ///< Of an echo: what `say` answered.
    bool isChannel = false;
};

} // namespace everyport::irc::client
