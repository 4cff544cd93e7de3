#include <QTest>

#include "tests/support/testclass.h"
#include "ui/plurals.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/kinds/writtenwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class WrittenWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordThatMostHaveGivenIsTheResult()
    {
        polls::WrittenResult written{.texts = {{u"green"_s, u"green"_s, 9}, {u"quiet"_s, u"quiet"_s, 4}},
            .different = 2,
            .votes = 13,
            .waiting = 3,
            .hidden = 1};
        const ChartResult result = kindResult({.kind = Kind::Words, .written = written}, true);
        QCOMPARE(result.headline, u"green"_s);
        QCOMPARE(result.below, u"given 9 times, more often than any other word"_s);
        QCOMPARE(result.summary, u"2 different words · 3 wait for the host"_s);
        QCOMPARE(result.figures.size(), 3);
        written.texts[1].count = 9;
        QCOMPARE(kindResult({.kind = Kind::Words, .written = written}, true).headline, u"green · quiet"_s);
        const ChartResult open = kindResult({.kind = Kind::Open, .written = written}, true);
        QCOMPARE(open.headline, u"2 different answers · 3 wait for the host"_s);
        const ChartResult none = kindResult(
            {.kind = Kind::Words, .written = polls::WrittenResult{.waiting = 1}}, false);
        QCOMPARE(none.summary, u"0 different words · 1 wait for the host"_s);
    }

    /// "1 waits for you", and not "1 wait for you".
    void theWordsBelowANumberGoByIt()
    {
        Plurals plurals;
        QCoreApplication::installTranslator(&plurals);
        const auto captions = [](int each) {
            QStringList words;
            const polls::WrittenResult written{.different = each, .waiting = each};
            for (const auto& figure : kindResult({.kind = Kind::Words, .written = written}, false).figures)
                words.append(figure.caption);
            return words;
        };
        const QStringList one = captions(1), two = captions(2);
        QCoreApplication::removeTranslator(&plurals);
        QCOMPARE(one, (QStringList{u"word"_s, u"waits for you"_s}));
        QCOMPARE(two, (QStringList{u"different words"_s, u"wait for you"_s}));
    }
};

QTEST_MAIN(WrittenWordsTest)
#include "tst_writtenwords.moc"
