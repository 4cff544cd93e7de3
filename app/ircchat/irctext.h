#pragma once

#include "app/chat/messages/richtext.h"
#include "app/chat/network/member.h"
#include "protocols/irc/casemapping.h"
#include "protocols/irc/isupport.h"

/// Between what IRC writes and what the chat model shows.
namespace everyport::ircchat {

chat::RichText readText(const QString& text); ///< mIRC's codes become looks.
QString writeText(const chat::RichText& text);
QString readName(const QByteArray& bytes); ///< Names are bytes; UTF-8, or one that stands for each.
QByteArray writeName(const QString& name);
QString foldedName(const QString& name, irc::CaseMapping mapping);

/// "ov" to what the highest of them means, and to "@+" as people of that network write it.
chat::Member::Rank rankOf(const QByteArray& prefixModes);
QString symbolsOf(const QByteArray& prefixModes, const irc::Isupport& isupport);
/// The mode that gives a rank on this server; 0 where it has none such.
char modeOf(chat::Member::Rank rank, const irc::Isupport& isupport);

} // namespace everyport::ircchat
