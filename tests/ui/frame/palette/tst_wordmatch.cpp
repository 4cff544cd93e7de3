#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/palette/wordmatch.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WordMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsMatch()
    {
        QVERIFY(matchWords(u"Present “Town fund”"_s, {}, u"pre"_s));
        QVERIFY(!matchWords(u"Present “Town fund”"_s, {}, u"pre stall"_s));
        QVERIFY(matchWords(u"Present"_s, u"Town fund"_s, u"pre fund"_s));
        const int begin = matchWords(u"Preferences"_s, {}, u"pre"_s)->score;
        const int word = matchWords(u"Open preferences"_s, {}, u"pre"_s)->score;
        const int inside = matchWords(u"Compress"_s, {}, u"pre"_s)->score;
        QVERIFY(begin > word && word > inside);
        QCOMPARE(matchWords(u"Compress"_s, {}, u"pre"_s)->ranges, (QList<std::pair<int, int>>{{3, 3}}));
    }

    void accentsNeedNotBeTyped()
    {
        const auto match = matchWords(u"Aller à Préférences"_s, {}, u"pre"_s);
        QVERIFY(match);
        QCOMPARE(match->ranges, (QList<std::pair<int, int>>{{8, 3}}));
        QVERIFY(matchWords(u"Présenter"_s, u"Été"_s, u"présent ete"_s));
        QVERIFY(!matchWords(u"Présenter"_s, {}, u"pra"_s));
    }
};

QTEST_MAIN(WordMatchTest)
#include "tst_wordmatch.moc"
