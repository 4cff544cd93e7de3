#pragma once

#include <QList>
#include <QString>

#include "app/chat/messages/message.h"
#include "app/chat/network/account.h"
#include "app/chat/network/conversation.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

// What happens in a chat, in words for people, in their language. What strangers wrote in it is fit to be shown
// (shownname.h). Times: milliseconds since 1970 UTC, shown as local time.

QString eventWords(const chat::Message& message);        ///< "Aylin joined", "Kofi is now called Kofi|away"
QString foldWords(const QList<chat::Message>& messages); ///< "3 joined, 1 left"
QString spokenWords(const chat::Message& message);       ///< As a screen reader says it: "14:03, Aylin: On it."
QString copiedWords(const chat::Message& message);       ///< "[14:03] <Aylin> On it."
QString copiedHead(const chat::Message& message);        ///< "[14:03] <Aylin> ", before a part of a message.
QString deliveryWords(const chat::Message& message);     ///< "waiting", "sent"; empty for others' messages.
QString dayWords(qint64 at, qint64 now);                 ///< "Today", "Yesterday", "Friday 20 November"
QString timeWords(qint64 at);                            ///< "14:03"
QString rankWords(chat::Member::Rank rank);              ///< "Moderators": a heading.
/// A name that we gave it, such as "This computer", in the window's language; one that a person gave as it is.
QString accountTitle(const chat::Account& account, int most = 64);
QString accountWords(const chat::Account& account); ///< "online as lena", "connecting: Logging in"
Mark accountMark(const chat::Account& account);
QString presenceWords(const chat::Conversation& conversation); ///< "joining", "away", …; may be empty.
QString conversationTitle(const chat::Conversation& conversation);

} // namespace everyport::ui
