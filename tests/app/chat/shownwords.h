#pragma once

#include "app/chat/messages/message.h"
#include "app/chat/network/account.h"
#include "app/chat/network/conversation.h"
#include "app/log/log.h"
#include "app/log/logoutput.h"
#include "tests/support/strangers.h"

namespace everyport::chat {

/// All that people are shown of an account, its messages and the log, and which of it would drive their screens.
/// Values.
class ShownWords {
public:
    void add(const Account& account)
    {
        lines({account.ownName, account.stage, account.trouble, account.awayText});
        for (const auto& contact : account.contacts()) {
            lines(QStringList{contact.name, contact.title} + contact.groups);
            text(contact.status);
        }
        for (const auto& one : account.conversations()) {
            lines(QStringList{one->name, one->title, one->topicBy, one->trouble, one->modes} + one->typing());
            text(one->topic.text);
            text(one->status);
            for (const auto& member : one->members())
                lines({member.name, member.symbol, member.address, member.account, member.realName});
        }
    }
    void add(const Message& message)
    {
        lines({message.sender, message.account, message.detail, message.trouble});
        text(message.text.text);
    }
    void add(const Log& log)
    {
        for (const auto& entry : log.entries())
            lines({QString::fromUtf8(logLine(entry, LogFormat::Text)),
                QString::fromUtf8(logLine(entry, LogFormat::Json))});
    }
    /// One line each: names and the like.
    void lines(const QStringList& all)
    {
        for (const auto& one : all) {
            count += !one.isEmpty();
            if (drivesScreens(one) || one.contains(u'\n') || one.contains(u'\t'))
                bad.append(QStringLiteral("line: ") + one.left(200));
        }
    }
    /// What somebody says may turn its direction, as long as that ends with it.
    void text(const QString& said)
    {
        count += !said.isEmpty();
        auto unturned = said;
        int embeddings = 0;
        for (auto& c : unturned) {
            const bool begins = c.unicode() >= 0x202a && c.unicode() <= 0x202e && c.unicode() != 0x202c;
            embeddings += begins - (c.unicode() == 0x202c);
            if (begins || c.unicode() == 0x202c)
                c = u'x';
        }
        if (embeddings != 0 || drivesScreens(unturned))
            bad.append(QStringLiteral("text: ") + said.left(200));
    }

    QStringList bad;
    int count = 0;
};

} // namespace everyport::chat
