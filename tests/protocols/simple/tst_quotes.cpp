#include <QTest>

#include "protocols/simple/quotes.h"
#include "tests/support/testclass.h"

using namespace everyport;
using simple::Quotes;

class QuotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourOwnAreShortEnough()
    {
        const Quotes quotes;
        QVERIFY(quotes.count() > 2);
        for (int day = 0; day < quotes.count(); ++day) {
            const auto quote = quotes.ofTheDay(day * 86'400'000ll);
            QVERIFY(quote.endsWith("\r\n") && quote.size() < Quotes::longest);
        }
    }

    void oneADay()
    {
        const auto quotes = Quotes::parse("One.\n\n\n  Two, \nin two lines.  \n\nThree.");
        QVERIFY(quotes);
        QCOMPARE(quotes->count(), 3);
        QCOMPARE(quotes->ofTheDay(0), "One.\r\n");
        QCOMPARE(quotes->ofTheDay(86'399'999), "One.\r\n");
        QCOMPARE(quotes->ofTheDay(86'400'000), "Two,\r\nin two lines.\r\n");
        QCOMPARE(quotes->ofTheDay(3 * 86'400'000ll), "One.\r\n");
        QCOMPARE(quotes->ofTheDay(-86'400'000), "Three.\r\n");
    }

    void saysWhatIsWrongWithThem()
    {
        QCOMPARE(Quotes::parse(" \n\n").error().reason, Reason::BadValue);
        const auto tooLong = Quotes::parse("ok\n\n" + QByteArray(600, 'x'));
        QCOMPARE(tooLong.error().text, QStringLiteral("Quote 2 has 602 bytes; it must be shorter than 512."));
        QCOMPARE(Quotes::read(QStringLiteral("/no/such/file")).error().reason, Reason::NotFound);
        QCOMPARE(Quotes::read(QStringLiteral("/dev/zero")).error().reason, Reason::PermissionDenied);
    }
};

QTEST_APPLESS_MAIN(QuotesTest)
#include "tst_quotes.moc"
