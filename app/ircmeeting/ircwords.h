#pragma once

#include <optional>

#include <QByteArray>

#include "app/meeting/person.h"

/// Between a shared room's words and IRC's.
namespace everyport::ircmeeting {

/// Lines of one message to `target`, ready for PRIVMSG or NOTICE from `source`; `before` stands before the first.
QByteArrayList linesOf(const meeting::Words& words, QByteArrayView source, QByteArrayView target, const QString& before = {});
/// What a line's text says; nothing where it is CTCP that is no action.
std::optional<meeting::Words> wordsOf(const QByteArray& text, bool isNotice, const QByteArray& id);
/// A nick made of a name: what cannot stand in one becomes '_'; with `suffix`, and at most `most` bytes long.
QByteArray nickOf(const QString& name, QByteArrayView suffix, int most);

} // namespace everyport::ircmeeting
