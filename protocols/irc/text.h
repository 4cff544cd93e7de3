#pragma once

#include <QByteArrayList>
#include <QString>

namespace everyport::irc {

/// A text from the wire. Each line is read as UTF-8, without half a character at its end, which a server may have cut;
/// a line that is no UTF-8 is read as Windows-1252. Never fails.
QString decoded(QByteArrayView bytes);
bool isUtf8(QByteArrayView bytes);

/// How many bytes of text fit one `command` (PRIVMSG, NOTICE) to `target` in a line of `lineLength` bytes, CR LF among
/// them, as others will get it: the server puts `source`, the sender's nick!user@host, before it (RFC 1459 §2.3).
/// `wrapping`: bytes that go round the text, such as CTCP ACTION's frame.
qsizetype roomFor(QByteArrayView command, QByteArrayView source, QByteArrayView target, qsizetype lineLength = 512,
    qsizetype wrapping = 0);
/// Cuts a text into pieces of at most `room` bytes of UTF-8, at least four: at line ends, then at spaces, then between
/// characters as people see them (grapheme clusters). No character is lost; formatting codes that are on at a cut are
/// repeated behind it.
QByteArrayList split(const QString& text, qsizetype room);

} // namespace everyport::irc
