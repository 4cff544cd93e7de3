#include "app/polls/definition/slug.h"

#include <QTest>

#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class SlugTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAnIdMayHave()
    {
        QCOMPARE(slugOrNothing(u"Which fruit, é or 2?"_s), u"which-fruit-e-or-2"_s);
        QCOMPARE(slugOrNothing(u"да"_s), QString());
        QCOMPARE(slugFrom(u"да"_s), u"poll"_s);
        QVERIFY(slugOrNothing(u"word "_s.repeated(30)).size() <= maximumIdLength - 4);
    }

    void givesEachAnswerAnIdOfItsOwn()
    {
        QStringList taken{u"pear"_s};
        for (const auto& title : {u"Pear"_s, u"Pear!"_s, u"да"_s, u"нет"_s, u"C++"_s, u"C"_s})
            QVERIFY(isSlug(answerIdFrom(title, taken)));
        QCOMPARE(
            taken, (QStringList{u"pear"_s, u"pear-2"_s, u"pear-3"_s, u"answer-1"_s, u"answer-2"_s, u"c"_s, u"c-2"_s}));
    }
};

QTEST_GUILESS_MAIN(SlugTest)
#include "tst_slug.moc"
