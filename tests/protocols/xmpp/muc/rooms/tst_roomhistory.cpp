#include "protocols/xmpp/muc/rooms/roomhistory.h"

#include <QTest>

#include "protocols/xmpp/muc/configuration/roomrecord.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;

namespace {

const Jid place = jid(u"room@muc.localhost"_s);

void say(RoomHistory& history, const QString& text, qint64 at)
{
    auto message = Stanza::message(place, {}, u"groupchat"_s);
    auto element = message.element();
    element.addTextElement(u"body"_s, text);
    message.setElement(std::move(element));
    history.remember(message, text, at);
}

QStringList replayed(const RoomHistory& history, const HistoryWish& wish, int most = 20, qint64 heardFrom = 0)
{
    QStringList texts;
    history.replay(wish, most, heardFrom, place, [&](const Stanza& message) {
        const auto delay = message.element().child(u"delay", u"urn:xmpp:delay");
        texts.append(message.element().childText(u"body") + (delay.isNull() ? u"?"_s : QString()));
    });
    return texts;
}

} // namespace

/// What a newcomer hears of what was said before.
class RoomHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replaysWhatIsWanted()
    {
        RoomHistory history;
        say(history, u"one"_s, 1000);
        say(history, u"three"_s, 3000);
        say(history, u"four"_s, 4000);
        QCOMPARE(replayed(history, {}), QStringList({u"one"_s, u"three"_s, u"four"_s}));
        QCOMPARE(replayed(history, {}, 2), QStringList({u"three"_s, u"four"_s}));
        QCOMPARE(replayed(history, {.stanzas = 1}), QStringList(u"four"_s));
        QCOMPARE(replayed(history, {.stanzas = 9}, 1), QStringList(u"four"_s));
        QCOMPARE(replayed(history, {.characters = 9}), QStringList({u"three"_s, u"four"_s}));
        QCOMPARE(replayed(history, {.since = 3001}), QStringList(u"four"_s));
        QCOMPARE(replayed(history, {}, 20, 2000), QStringList({u"three"_s, u"four"_s}));
        QVERIFY(replayed(history, {.stanzas = 0}).isEmpty());
    }

    void forgetsWhatWasTakenBack()
    {
        RoomHistory history;
        say(history, u"a"_s, 1);
        say(history, u"b"_s, 2);
        QVERIFY(history.find(u"a"_s));
        history.forget(u"a"_s);
        QVERIFY(!history.find(u"a"_s) && history.hasForgotten(u"a"_s) && !history.hasForgotten(u"b"_s));
        QCOMPARE(history.ids(), QStringList(u"b"_s));
        QCOMPARE(replayed(history, {}), QStringList(u"b"_s));
    }

    void isBounded()
    {
        RoomHistory history;
        for (int number = 0; number <= RoomConfig::mostHistory; ++number)
            say(history, QString::number(number), number);
        QCOMPARE(history.ids().size(), RoomConfig::mostHistory);
        QVERIFY(!history.find(u"0"_s) && history.find(u"1"_s));
    }
};

QTEST_GUILESS_MAIN(RoomHistoryTest)
#include "tst_roomhistory.moc"
