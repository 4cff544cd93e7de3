#pragma once

#include <QMap>
#include <QStringList>
#include <QTest>
#include <QVariant>

#include "app/devices/deviceregistry.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/actions/lentactions.h"
#include "netcore/task/taskset.h"
#include "tests/app/chat/parlour.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/services/fakeservices.h"

namespace everyport::rules {

/// Our own services "irc" and "xmpp", which write down what is said there.
class FakeSpeakers final : public Speakers, private IrcSpeaker, private XmppSpeaker {
public:
    FakeSpeakers() = default;
    IrcSpeaker* irc(const QString& service) const override { return service == QLatin1String("irc") ? m_irc : nullptr; }
    XmppSpeaker* xmpp(const QString& service) const override
    {
        return service == QLatin1String("xmpp") ? m_xmpp : nullptr;
    }
    QStringList said;

private:
    Result<Done> note(const QStringList& words)
    {
        said << words.join(u'|');
        return Done();
    }
    Result<Done> say(const QString& nick, const QString& to, const QString& text) override
    {
        return note({nick, to, text});
    }
    Result<Done> sayInRoom(const QString& nick, const QString& room, const QString& text) override
    {
        return note({nick, room, text});
    }
    Task<Result<Done>> sayTo(QString person, QString text) override { return note({person, text}); }
    Task<Result<Done>> publish(QString node, QString text) override { return note({node, text}); }

    IrcSpeaker* m_irc = this;
    XmppSpeaker* m_xmpp = this;
};

/// All that actions act on: a chat account, polls, services, and functions that are lent.
struct ActionBench {
    chat::Parlour parlour;
    polls::BookRoom room;
    devices::DeviceRegistry devices{
        room.reactor, *room.database, devices::DeviceRegistryOptions{.folder = room.folder.path()}};
    FakeServices fakes;
    LentActions lent;
    FakeSpeakers speakers;
    TaskSet later{TaskSet::unhandled};
    ActionContext context{
        parlour.reactor, parlour.log, *room.registry, devices, *parlour.chat, *fakes.list, lent, later, &speakers};
    chat::Account& account = parlour.online();

    ActionBench() { parlour.network->asked.clear(); }
    static OptionValues values(const QString& kind, const QMap<QString, QVariant>& given)
    {
        const auto* known = findActionKind(kind);
        OptionValues made(known ? known->options : OptionList());
        for (auto it = given.begin(); it != given.end(); ++it)
            made.give(it.key(), it.value());
        return made;
    }
    static ActionCall call(const QString& kind, const QMap<QString, QVariant>& given, const Fields& fields = {})
    {
        return {QStringLiteral("door"), kind, values(kind, given), fields,
            {QStringLiteral("first"), QStringLiteral("door")}};
    }
    Result<QString> does(const QString& kind, const QMap<QString, QVariant>& given, const Fields& fields = {})
    {
        auto doing = findActionKind(kind)->perform(context, call(kind, given, fields));
        const auto done = [&] {
            room.reactor.turn();
            fakes.reactor.turn();
            return doing.isReady();
        };
        if (!parlour.reactor.turnUntil(done))
            qFatal("never done");
        return doing.take();
    }
    bool asked(const QString& what)
    {
        return parlour.reactor.turnUntil([&] { return parlour.network->asked.contains(what); });
    }
};

} // namespace everyport::rules
