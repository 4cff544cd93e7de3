#pragma once

#include "app/chat/messages/richtext.h"
#include "app/chat/network/member.h"
#include "protocols/irc/casemapping.h"
#include "protocols/irc/isupport.h"

/// Translates between IRC's way of writing (formatting codes, names as bytes, prefix modes) and the chat model's.
namespace everyport::ircchat {

chat::RichText readText(const QString& text);  ///< mIRC's formatting codes become spans.
QString writeText(const chat::RichText& text); ///< The way back.
QString readName(const QByteArray& bytes);     ///< A nick or channel; Windows-1252 where it is no UTF-8.
QByteArray writeName(const QString& name);     ///< As UTF-8.
/// Why no network takes it as a nick; empty: it may be one. Some take more than others of what is left; they say so
/// themselves.
QString nickFault(const QString& nick);
QString foldedName(const QString& name, irc::CaseMapping mapping); ///< Equal for names that the network takes as one.

/// The rank of a member with these modes, by the highest: "ov" gives Moderator. q and y, a, o, h, v are known.
chat::Member::Rank rankOf(const QByteArray& prefixModes);
/// The same modes as that network writes them before a nick: "ov" gives "@+".
QString symbolsOf(const QByteArray& prefixModes, const irc::Isupport& isupport);
/// The mode that gives a rank on this server; '\0' where the server has none for it.
char modeOf(chat::Member::Rank rank, const irc::Isupport& isupport);

} // namespace everyport::ircchat
