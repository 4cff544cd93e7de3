#include <QTest>

#include "protocols/simple/identanswer.h"
#include "tests/support/testclass.h"

using namespace everyport;
using simple::IdentAnswer;
using simple::IdentQuery;

class IdentAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsQueries_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("there");
        QTest::newRow("the RFC's") << QByteArray("6193, 23") << 6193 << 23;
        QTest::newRow("tight") << QByteArray("1,65535") << 1 << 65535;
        QTest::newRow("wide") << QByteArray("  22 ,\t 4000 ") << 22 << 4000;
    }
    void understandsQueries()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, here);
        QFETCH(int, there);
        const auto query = IdentQuery::parse(line);
        QVERIFY(query);
        QCOMPARE(int(query->here), here);
        QCOMPARE(int(query->there), there);
        auto again = query->encode();
        again.chop(2);
        QCOMPARE(*IdentQuery::parse(again), *query);
    }

    void refusesQueries_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isPort");
        for (const char* line :
            {"", "6193", "a, b", "1, 2, 3", "-1, 5", "+1, 5", "1.0, 5", "999999, 1", "GET / HTTP/1.1"})
            QTest::newRow(line) << QByteArray(line) << false;
        QTest::newRow("port 0") << QByteArray("0, 23") << true;
        QTest::newRow("port 65536") << QByteArray("23, 65536") << true;
        QTest::newRow("too long") << QByteArray(QByteArray(2000, ' ') + "1, 2") << false;
    }
    void refusesQueries()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isPort);
        const auto query = IdentQuery::parse(line);
        QVERIFY(!query);
        QCOMPARE(query.error().reason == Reason::BadValue, isPort);
    }

    void writesAnswers()
    {
        const IdentQuery query{6193, 23};
        QCOMPARE(IdentAnswer::named("stjohns").encode(query), "6193, 23 : USERID : OTHER :stjohns\r\n");
        QCOMPARE(IdentAnswer::failed(IdentAnswer::Fault::NoUser).encode(query), "6193, 23 : ERROR : NO-USER\r\n");
        QCOMPARE(IdentAnswer::named("a\r\n1, 2 : USERID : UNIX :root").encode(query).count('\n'), 1);
        QVERIFY(IdentAnswer::named(QByteArray(5000, 'x')).encode(query).size() < IdentQuery::longest);
    }

    void understandsAnswers()
    {
        const IdentQuery query{6193, 23};
        const auto named = IdentAnswer::parse("6193, 23 : USERID : UNIX :stjohns", query);
        QVERIFY(named);
        QCOMPARE(named->user, "stjohns");
        QCOMPARE(named->system, "UNIX");
        for (const auto fault : {IdentAnswer::Fault::InvalidPort, IdentAnswer::Fault::NoUser,
                 IdentAnswer::Fault::HiddenUser, IdentAnswer::Fault::Unknown}) {
            auto line = IdentAnswer::failed(fault).encode(query);
            line.chop(2);
            QCOMPARE(IdentAnswer::parse(line, query)->fault, fault);
        }
        QCOMPARE(IdentAnswer::parse("6193,23:ERROR:X-ASLEEP", query)->fault, IdentAnswer::Fault::Unknown);
        QVERIFY(!IdentAnswer::parse("6194, 23 : USERID : UNIX :root", query)); // about another connection
        for (const char* line :
            {"", "6193, 23", "6193, 23 : USERID", "6193, 23 : USERID : UNIX", "6193, 23 : MAYBE : x : y"})
            QVERIFY2(!IdentAnswer::parse(line, query), line);
    }
};

QTEST_APPLESS_MAIN(IdentAnswerTest)
#include "tst_identanswer.moc"
