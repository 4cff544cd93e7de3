#include "tests/app/services/wireroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class IdentKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTheOtherEndOnly_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("name") << u"name"_s << QByteArray(" : USERID : OTHER :alice@localhost\r\n");
        QTest::newRow("hidden") << u"hidden"_s << QByteArray(" : ERROR : HIDDEN-USER\r\n");
        QTest::newRow("token") << u"token"_s << QByteArray();
    }
    void answersTheOtherEndOnly()
    {
        QFETCH(QString, answer);
        QFETCH(QByteArray, expected);
        WireRoom small(u"ident"_s, {{u"answer"_s, answer}});
        auto row = small.room.reactor.connections().open(ConnectionRecord::Direction::Out);
        row->state = ConnectionRecord::State::Open;
        row->who = u"alice@localhost"_s;
        row->local = {Address::Family::IPv4, u"192.0.2.9"_s, 40001};
        row->peer = {Address::Family::IPv4, u"192.0.2.1"_s, 6667};
        auto& theirs = small.client();
        theirs.setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 5555});
        theirs.feed("40001, 6667\r\n");
        const auto told = theirs.takeWritten();
        if (answer == u"token") {
            QVERIFY2(told.startsWith("40001, 6667 : USERID : OTHER :") && !told.contains("alice"), told.constData());
            const auto token = told.mid(30, 16);
            theirs.feed("40001, 6667\r\n");
            QCOMPARE(theirs.takeWritten(), told); // the same for the same user
            const auto& line = small.log.entries().back();
            QVERIFY(line.text.contains(QString::fromLatin1(token)) && line.text.contains(u"alice@localhost"_s));
        } else {
            QCOMPARE(told, "40001, 6667" + expected);
        }
        theirs.feed("40002, 6667\r\n");
        QCOMPARE(theirs.takeWritten(), "40002, 6667 : ERROR : NO-USER\r\n");
        auto& strangers = small.client();
        strangers.setPeer({Address::Family::IPv4, u"192.0.2.66"_s, 5555});
        strangers.feed("40001, 6667\r\n");
        QCOMPARE(strangers.takeWritten(), "40001, 6667 : ERROR : NO-USER\r\n");
        small.room.reactor.connections().close(*row, {});
        theirs.feed("40001, 6667\r\n");
        QCOMPARE(theirs.takeWritten(), "40001, 6667 : ERROR : NO-USER\r\n");
    }
};

QTEST_GUILESS_MAIN(IdentKindTest)
#include "tst_identkind.moc"
