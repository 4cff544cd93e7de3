#include "protocols/xml/repeats.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::xml;
using namespace Qt::StringLiterals;

class RepeatsTest : public QObject {
    Q_OBJECT

    /// Elements a0 to a(levels - 1) in a row, each of which repeats the one before it ten times; a0 has one within it.
    static Repeats tens(int levels)
    {
        Repeats repeats;
        repeats.begin();
        for (int level = 0; level < levels; ++level) {
            repeats.begin();
            repeats.setName(u"a%1"_s.arg(level));
            for (int i = 0; i < (level == 0 ? 1 : 10); ++i) {
                repeats.begin();
                if (level > 0)
                    repeats.repeat(u"a%1"_s.arg(level - 1));
                repeats.end();
            }
            repeats.end();
        }
        repeats.end();
        return repeats;
    }

private Q_SLOTS:
    void eachCountsAsOftenAsItIsRepeated()
    {
        QCOMPARE(Repeats().weight(100), 0);
        QCOMPARE(tens(1).weight(100), 3);
        // a1 is itself, ten that stand for a0, and ten times a0's two.
        QCOMPARE(tens(2).weightOf(u"a1"_s, 100), 31);
        QCOMPARE(tens(2).weight(100), 3 + 31);
        QCOMPARE(tens(2).weightOf(u"nobody"_s, 100), 0);
        QVERIFY(!tens(2).weight(33));
        QVERIFY(!tens(12).weight(500'000));
    }

    void whatComesLaterIsRepeatedToo()
    {
        Repeats repeats;
        repeats.begin();
        repeats.begin();
        repeats.repeat(u"later"_s);
        repeats.repeat(u"never"_s);
        repeats.end();
        repeats.begin(40);
        repeats.setName(u"later"_s);
        repeats.end();
        repeats.end();
        QCOMPARE(repeats.elements(), 3);
        QCOMPARE(repeats.depth(), 0);
        QCOMPARE(repeats.weight(100), 82);
    }

    void whatRepeatsItselfHasNoEnd()
    {
        Repeats repeats;
        repeats.begin();
        repeats.setName(u"a"_s);
        repeats.begin();
        repeats.repeat(u"a"_s);
        repeats.end();
        repeats.end();
        QVERIFY(!repeats.weight(1'000'000'000));
    }

    void aChainIsBounded()
    {
        Repeats repeats;
        repeats.begin();
        for (int i = 0; i < 3 * Repeats::longestChain; ++i) {
            repeats.begin();
            repeats.setName(u"a%1"_s.arg(i));
            repeats.repeat(u"a%1"_s.arg(i + 1));
            repeats.end();
        }
        repeats.end();
        QVERIFY(!repeats.weight(1'000'000));
        QVERIFY(repeats.weightOf(u"a%1"_s.arg(2 * Repeats::longestChain), 1'000'000));
    }
};

QTEST_GUILESS_MAIN(RepeatsTest)
#include "tst_repeats.moc"
