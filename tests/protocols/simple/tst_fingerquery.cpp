#include <QTest>

#include "protocols/simple/fingerquery.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using simple::FingerQuery;

Q_DECLARE_METATYPE(everyport::simple::FingerQuery)

class FingerQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<FingerQuery>("query");
        QTest::newRow("everyone") << QByteArray() << FingerQuery{};
        QTest::newRow("blanks") << QByteArray("  ") << FingerQuery{};
        QTest::newRow("everyone, more") << QByteArray("/W") << FingerQuery{.isVerbose = true};
        QTest::newRow("one") << QByteArray("alice") << FingerQuery{.user = u"alice"_s};
        QTest::newRow("one, more") << QByteArray("/w  alice ") << FingerQuery{.isVerbose = true, .user = u"alice"_s};
        QTest::newRow("UTF-8") << QByteArray("zo\xC3\xAB") << FingerQuery{.user = u"zoë"_s};
        QTest::newRow("two byte order marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                                            "a")
                                              << FingerQuery{.user = u"\ufeff\ufeff"_s + u'a'};
        QTest::newRow("elsewhere") << QByteArray("alice@there")
                                   << FingerQuery{.user = u"alice"_s, .forwardedTo = u"there"_s, .isForwarded = true};
        QTest::newRow("elsewhere and on")
            << QByteArray("@a@b") << FingerQuery{.forwardedTo = u"a@b"_s, .isForwarded = true};
        QTest::newRow("nowhere") << QByteArray("alice@") << FingerQuery{.user = u"alice"_s, .isForwarded = true};
    }
    void understands()
    {
        QFETCH(QByteArray, line);
        QFETCH(FingerQuery, query);
        const auto found = FingerQuery::parse(line);
        QVERIFY(found);
        QCOMPARE(*found, query);
        auto again = query.encode();
        QVERIFY(again.endsWith("\r\n"));
        again.chop(2);
        QCOMPARE(*FingerQuery::parse(again), query);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("two names") << QByteArray("alice bob");
        QTest::newRow("escape") << QByteArray("\x1b[2J");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("C1 control") << QByteArray("a\xC2\x9B");
        QTest::newRow("not UTF-8") << QByteArray("a\xFF");
        QTest::newRow("too long") << QByteArray(513, 'a');
    }
    void refuses()
    {
        QFETCH(QByteArray, line);
        const auto found = FingerQuery::parse(line);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Malformed);
    }

    void textIsFitForTerminals()
    {
        QCOMPARE(
            simple::fingerText(u"Login: alice\nPlan:\t\u001b[31mred\u009b"_s), "Login: alice\r\nPlan:\t[31mred\r\n");
        QCOMPARE(simple::fingerText(u"a\r\nb\n"_s), "a\r\nb\r\n");
        for (const auto& words : strangersWords()) {
            const QString shown = QString::fromUtf8(simple::fingerText(words.text)).replace(u"\r\n"_s, u"\n"_s);
            QVERIFY2(!drivesScreens(shown) && !shown.contains(QChar(0x2066)), words.name);
        }
        QCOMPARE(simple::fingerText({}), "\r\n");
    }
};

QTEST_APPLESS_MAIN(FingerQueryTest)
#include "tst_fingerquery.moc"
