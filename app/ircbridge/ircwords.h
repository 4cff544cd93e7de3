#pragma once

#include <optional>

#include <QByteArray>

#include "app/bridge/person.h"

/// Between a shared room's words and IRC's.
namespace everyport::ircbridge {

/// Lines of one message to `target`, ready for PRIVMSG or NOTICE from `source`. Of very many the last says how many
/// more there are.
QByteArrayList linesOf(const bridge::Words& words, QByteArrayView source, QByteArrayView target);
/// The same without an action's frame, each of so many bytes at most.
QByteArrayList piecesOf(const bridge::Words& words, qsizetype room);
/// A topic or a reason in one line, of so many bytes at most: what would end the line or drive a terminal is a space.
QByteArray lineOf(chat::RichText text, int most);
QString plainText(QByteArrayView line); ///< What a line says, without the codes that say how it looks.
/// The id of the message that client-only tags ("+draft/reply=…") say it replies to; empty: of none.
QString repliedTo(QByteArrayView clientTags);
/// What a line's text says; nothing where it is CTCP that is no action.
std::optional<bridge::Words> wordsOf(const QByteArray& text, bool isNotice, const QByteArray& id);
/// A nick made of a name: what cannot stand in one becomes '_'; with `suffix`, and at most `most` bytes long.
QByteArray nickOf(const QString& name, QByteArrayView suffix, int most);

} // namespace everyport::ircbridge
