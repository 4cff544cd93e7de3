#include "app/polls/definition/shortcode.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ShortCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItsNumber()
    {
        QSet<QString> all;
        for (qint64 number = 1; number < 12'000; ++number) {
            const QString code = shortCode(number);
            QVERIFY(!code.isEmpty() && code.size() <= 3);
            QCOMPARE(numberOfCode(code), std::optional(number));
            all.insert(code);
        }
        QCOMPARE(all.size(), 11'999);
        QCOMPARE(numberOfCode(shortCode(500).toUpper()), std::optional<qint64>(500));
    }

    void whatIsNoCodeHasNoNumber_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a sign that looks like another") << u"o7"_s;
        QTest::newRow("a page") << u"favicon.ico"_s;
        QTest::newRow("too long") << u"yyyyyyyyy"_s;
    }
    void whatIsNoCodeHasNoNumber()
    {
        QFETCH(QString, code);
        QVERIFY(!numberOfCode(code));
    }
};

QTEST_GUILESS_MAIN(ShortCodeTest)
#include "tst_shortcode.moc"
