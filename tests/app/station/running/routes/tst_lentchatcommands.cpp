#include "app/station/running/routes/lentchatcommands.h"

#include <QTest>

#include "app/services/core/roomcommands.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Commands of plugins in the window's chat.
class LentChatCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfRooms();
    void sayWhatFailed();
    void sayThatThePluginWent();
};

void LentChatCommandsTest::areThoseOfRooms()
{
    RoomCommands rooms;
    LentChatCommands lent(rooms);
    QVERIFY(lent.all().isEmpty());
    std::optional<RoomCommandCall> asked;
    auto hold = rooms.add(u"hello"_s, {u"Greets somebody."_s, u"the plugin a"_s}, [&](const RoomCommandCall& call) {
        asked = call;
        return RoomCommands::Lines(Result<QStringList>(QStringList{u"Hello"_s}));
    });
    QVERIFY(hold);
    QCOMPARE(lent.all().size(), 1);
    QCOMPARE(lent.all().first().name, u"hello"_s);
    QCOMPARE(lent.all().first().help, u"Greets somebody. By the plugin a."_s);
    QCOMPARE(*lent.run({u"hello"_s, u"Ann"_s, u"bea"_s, u"#hall"_s, u"irc"_s}).take(), QStringList{u"Hello"_s});
    QCOMPARE((QStringList{asked->name, asked->words, asked->who, asked->account, asked->place, asked->network}),
        (QStringList{u"hello"_s, u"Ann"_s, u"bea"_s, {}, u"#hall"_s, u"irc"_s})); // no nick is an account
    hold = Error::cancelled();
    QVERIFY(lent.all().isEmpty());
    QCOMPARE(lent.run({.name = u"hello"_s}).take().error().reason, Reason::NotFound);
}

void LentChatCommandsTest::sayWhatFailed()
{
    RoomCommands rooms;
    LentChatCommands lent(rooms);
    const auto hold = rooms.add(u"bad"_s, {{}, u"the plugin a"_s}, [](const RoomCommandCall&) {
        return RoomCommands::Lines(
            Result<QStringList>(Error{Error::Kind::Local, Reason::None, u"PluginFailed: chat: KeyError"_s, {}, 0}));
    });
    QVERIFY(hold);
    QCOMPARE(lent.all().first().help, u"By the plugin a."_s);
    QCOMPARE(lent.run({.name = u"bad"_s}).take().error().text,
        u"/bad, which the plugin a answers, has failed; the page Plugins tells how."_s);
}

void LentChatCommandsTest::sayThatThePluginWent()
{
    RoomCommands rooms;
    LentChatCommands lent(rooms);
    const auto hold = rooms.add(u"slow"_s, {{}, u"the plugin a"_s}, [](const RoomCommandCall&) {
        return RoomCommands::Lines(Result<QStringList>(
            Error{Error::Kind::Closed, Reason::None, u"The plugin a was switched off meanwhile."_s, {}, 0}));
    });
    QVERIFY(hold);
    QCOMPARE(lent.run({.name = u"slow"_s}).take().error().text, u"The plugin a was switched off meanwhile."_s);
}

QTEST_GUILESS_MAIN(LentChatCommandsTest)
#include "tst_lentchatcommands.moc"
