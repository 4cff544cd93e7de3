#include "app/ircchat/ircsts.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;

class IrcStsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestartBreaksNoPromise()
    {
        Parlour place;
        const auto id = place.online().id;
        IrcSts(*place.chat, *place.chat->account(id)).keep(u"IRC.example"_s, {6697, 1'800'000'000'000});
        IrcSts(*place.chat, *place.chat->account(id)).keep(u"other.example"_s, {7000, 5});
        QVERIFY(place.reactor.turnUntil([&] {
            const auto notes = place.chat->account(id)->notes.keys();
            return notes.filter(u"sts "_s).size() == 2;
        }));
        (void)place.wait(place.chat->stop());
        place.restart();
        IrcSts sts(*place.chat, *place.chat->account(id));
        const auto kept = sts.find(u"irc.EXAMPLE"_s);
        QVERIFY(kept);
        QCOMPARE(kept->port, 6697);
        QCOMPARE(kept->until, 1'800'000'000'000);
        QCOMPARE(sts.find(u"other.example"_s)->until, 5); // over: whoever asks compares
        sts.forget(u"Irc.Example"_s);
        QVERIFY(!sts.find(u"irc.example"_s));
        QVERIFY(sts.find(u"other.example"_s));
    }

    void whatIsNoPromiseIsNone_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one word") << u"6697"_s;
        QTest::newRow("no port") << u"0 1800000000000"_s;
        QTest::newRow("too large a port") << u"70000 1800000000000"_s;
        QTest::newRow("words") << u"soon later"_s;
        QTest::newRow("too many") << u"6697 1 2"_s;
    }
    void whatIsNoPromiseIsNone()
    {
        QFETCH(QString, note);
        Parlour place;
        auto& account = place.online();
        place.chat->reports().setNote(account, u"sts irc.example"_s, note);
        QVERIFY(!IrcSts(*place.chat, account).find(u"irc.example"_s));
    }
};

QTEST_GUILESS_MAIN(IrcStsTest)
#include "tst_ircsts.moc"
