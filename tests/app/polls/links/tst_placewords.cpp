#include "app/polls/links/placewords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PlaceWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScreensWordIsThatReaders()
    {
        ManualClock clock;
        PlaceWords words(clock);
        QCOMPARE(words.readerOf({}), QString()); // no screen is open
        const auto one = words.at(u"one"_s);
        const auto two = words.at(u"two"_s);
        QVERIFY(QRegularExpression(u"^[0-9a-z]{6}$"_s).match(one).hasMatch());
        QCOMPARE(words.at(u"one"_s), one);
        QCOMPARE(words.readerOf(one), u"one"_s);
        QCOMPARE(words.readerOf(two), u"two"_s);
        QCOMPARE(words.readerOf(u" "_s + shownWord(one).toUpper() + u" "_s), u"one"_s);
        QCOMPARE(words.readerOf(one.chopped(1)), QString());
        QCOMPARE(words.readerOf(one + one), QString());
        QCOMPARE(words.readerOf(QString(10'000, u'-')), QString());
    }

    void changesEachMinute()
    {
        ManualClock clock;
        PlaceWords words(clock);
        const auto first = words.at(u"one"_s);
        clock.advance(59s);
        QCOMPARE(words.at(u"one"_s), first);
        clock.advance(1s);
        const auto second = words.at(u"one"_s);
        QVERIFY(second != first);
        QCOMPARE(words.readerOf(first), u"one"_s); // whoever is just typing it
        clock.advance(1min);
        QCOMPARE(words.readerOf(first), QString());
        QCOMPARE(words.readerOf(second), u"one"_s);
        clock.advance(1h); // the screen was closed
        QCOMPARE(words.readerOf(second), QString());
        const auto third = words.at(u"one"_s);
        words.forget(u"one"_s);
        QCOMPARE(words.readerOf(third), QString());
        QVERIFY(words.at(u"one"_s) != third);
    }

    void noTwoAreAlike()
    {
        ManualClock clock;
        PlaceWords words(clock);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(words.at(u"one"_s));
            words.forget(u"one"_s);
        }
        QVERIFY(seen.size() > 995);
    }
};

QTEST_GUILESS_MAIN(PlaceWordsTest)
#include "tst_placewords.moc"
