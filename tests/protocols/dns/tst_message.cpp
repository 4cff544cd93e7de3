#include "protocols/dns/message.h"

#include <QTest>

#include "tests/protocols/dns/nameserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::dns;

class MessageTest : public QObject {
    Q_OBJECT

    static QByteArray question(const QByteArray& name, Type type = Type::A)
    {
        return nameBytes(name) + shortBytes(quint16(type)) + shortBytes(1);
    }

private Q_SLOTS:
    void isTakenApart()
    {
        const auto message = Message::parse(
            answerBytes(question("Host.Test"), {{"host.test", Type::A, 60, "\x7f\0\0\1"}}));
        QVERIFY(message);
        QCOMPARE(message->code(), Code::NoError);
        QCOMPARE(message->question(), "host.test");
        quint32 ttl = 0;
        const auto found = message->answering(quint16(Type::A), ttl);
        QCOMPARE(found.size(), 1);
        QCOMPARE(ttl, 60u);
    }

    void aliasesAreFollowedAndTheSmallestTtlCounts()
    {
        const auto message = Message::parse(answerBytes(question("www.test"),
            {{"www.test", Type::Cname, 30, nameBytes("web.test")},
                {"web.test", Type::Cname, 90, nameBytes("host.test")}, {"host.test", Type::A, 60, QByteArray(4, '\1')},
                {"other.test", Type::A, 1, QByteArray(4, '\2')}}));
        QVERIFY(message);
        quint32 ttl = 0;
        QCOMPARE(message->answering(quint16(Type::A), ttl).size(), 1);
        QCOMPARE(ttl, 30u);
    }

    void aRingOfAliasesEnds()
    {
        const auto message = Message::parse(answerBytes(question("a.test"),
            {{"a.test", Type::Cname, 30, nameBytes("b.test")}, {"b.test", Type::Cname, 30, nameBytes("a.test")}}));
        QVERIFY(message);
        quint32 ttl = 0;
        QVERIFY(message->answering(quint16(Type::A), ttl).isEmpty());
    }

    void compressedNamesAreRead()
    {
        // The owner is a pointer to the question; the alias ends with one.
        auto bytes = answerBytes(question("www.test"), {});
        bytes[7] = 1; // one answer
        bytes += QByteArray("\xc0\x0c", 2) + shortBytes(5) + shortBytes(1) + longBytes(9) + shortBytes(6)
            + QByteArray("\3web\xc0\x10", 6);
        const auto message = Message::parse(bytes);
        QVERIFY(message);
        qsizetype at = message->answers().first().at;
        QCOMPARE(message->nameAt(at), QByteArray("web.test"));
        QCOMPARE(message->answers().first().name, "www.test");
    }

    void namesThatLeadNowhereAreRefused_data()
    {
        QTest::addColumn<QByteArray>("owner");
        QTest::newRow("to itself") << QByteArray("\xc0\x1c", 2);
        QTest::newRow("forward") << QByteArray("\xc0\xff", 2);
        QTest::newRow("cut off") << QByteArray("\x3f", 1);
        QTest::newRow("half a pointer") << QByteArray("\xc0", 1);
        QTest::newRow("another kind of label") << QByteArray("\x80\0", 2);
        QTest::newRow("too long") << QByteArray("\x3f" + QByteArray(63, 'a')).repeated(5) + '\0';
    }
    void namesThatLeadNowhereAreRefused()
    {
        QFETCH(QByteArray, owner);
        auto bytes = answerBytes(question("ab.test"), {});
        bytes[7] = 1;
        const auto message = Message::parse(bytes + owner);
        QVERIFY(!message);
        QCOMPARE(message.error().kind, Error::Kind::Malformed);
    }

    void everyBeginningIsReadWithoutHarm()
    {
        const auto whole = answerBytes(question("host.test"), {{"host.test", Type::A, 60, "\x7f\0\0\1"}}, 0,
            {{"test", Type::Soa, 5, QByteArray(22, '\0')}});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!Message::parse(whole.first(size)));
        QVERIFY(Message::parse(whole));
    }

    void strangeBytesInNamesAreWrittenOut()
    {
        const auto message = Message::parse(answerBytes(
            nameBytes("a") + shortBytes(1) + shortBytes(1), {{"x", Type::Cname, 1, QByteArray("\4a.\x1b\"\0", 6)}}));
        QVERIFY(message);
        qsizetype at = message->answers().first().at;
        QCOMPARE(message->nameAt(at), QByteArray("a\\046\\027\\034"));
    }

    void whatIsNotThereMayBeKeptAsLongAsItsZoneSays()
    {
        const auto soa = [](quint32 ttl, quint32 minimum) {
            return Written{"test", Type::Soa, ttl,
                nameBytes("ns.test") + nameBytes("root.test") + longBytes(1) + longBytes(2) + longBytes(3)
                    + longBytes(4) + longBytes(minimum)};
        };
        QCOMPARE(Message::parse(answerBytes(question("no.test"), {}, 3, {soa(60, 20)}))->negativeTtl(), 20u);
        QCOMPARE(Message::parse(answerBytes(question("no.test"), {}, 3, {soa(10, 20)}))->negativeTtl(), 10u);
        QCOMPARE(Message::parse(answerBytes(question("no.test"), {}, 3))->negativeTtl(), 0u);
        QCOMPARE(Message::parse(answerBytes(question("no.test"), {}, 3))->code(), Code::NoSuchName);
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "tst_message.moc"
