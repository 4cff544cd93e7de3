#pragma once

#include "app/ircchat/ircreports.h"
#include "tests/app/chat/parlour.h"
#include "tests/support/memorytransport.h"

namespace everyport::ircchat {

using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// A chat model, an account in it, and a server that says what the test feeds.
class ReportStage : public Parlour {
public:
    ReportStage()
        : account(online()),
          answers(reactor.clock()),
          reports(reactor.clock(), *chat, account, answers, [this] { return client; })
    {
        irc::client::Identity identity;
        identity.nick = "me";
        irc::Client::Options options;
        options.playback = 0;
        auto made = std::make_unique<irc::Client>(identity, reactor, reports, options);
        client = made.get();
        client->setGone([this] { client = nullptr; });
        wire.open(std::move(made));
    }
    void feed(const QByteArray& lines)
    {
        for (const auto& line : lines.split('\n'))
            wire.feed(line + "\r\n");
        reactor.turn();
    }
    void welcome(const QByteArray& capabilities = {})
    {
        feed(":irc.example CAP * LS :" + capabilities);
        if (!capabilities.isEmpty())
            feed(":irc.example CAP me ACK :" + capabilities);
        feed(
            ":irc.example 001 me :Welcome me!u@h\n:irc.example 005 me CHANTYPES=# PREFIX=(ov)@+ CASEMAPPING=ascii :are supported");
    }
    Conversation& enter()
    {
        feed(":me!u@h JOIN #lobby\n:irc.example 353 me = #lobby :me @alice +bob\n:irc.example 366 me #lobby :End");
        return *account.find(Conversation::Kind::Room, u"#lobby"_s);
    }
    bool tells(const QString& text)
    {
        return reactor.turnUntil([&] { return texts().contains(text); });
    }

    Account& account;
    IrcAnswers answers;
    irc::Client* client = nullptr;
    IrcReports reports;
    MemoryTransport wire;
};

inline QStringList names(const Conversation& conversation)
{
    QStringList all;
    for (const auto& member : conversation.sortedMembers())
        all.append(member.symbol + member.name);
    return all;
}

} // namespace everyport::ircchat
