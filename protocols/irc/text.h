#pragma once

#include <QByteArrayList>
#include <QString>

namespace everyport::irc {

/// What people wrote: UTF-8, and where it is not, Windows-1252, line by line.
QString decoded(QByteArrayView bytes);
bool isUtf8(QByteArrayView bytes);

/// What fits a PRIVMSG from `source` to `target` in `lineLength` bytes as others will get it (RFC 1459 §2.3: the server
/// puts the sender's nick!user@host before it), `wrapping` (CTCP ACTION's frame) counted.
qsizetype roomFor(QByteArrayView command, QByteArrayView source, QByteArrayView target, qsizetype lineLength = 512,
    qsizetype wrapping = 0);
/// Cuts at lines, then at spaces, then between characters as people see them (grapheme clusters); never loses one.
/// Formatting goes on where the text goes on.
QByteArrayList split(const QString& text, qsizetype room);

} // namespace everyport::irc
