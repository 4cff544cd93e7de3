#include "ui/polls/kinds/answertitle.h"

#include <QTest>

#include "app/polls/definition/kindanswers.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/kinds/germanmotions.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class AnswerTitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMotionIsInTheWindowsLanguage()
    {
        QCOMPARE(answerTitle(Kind::Motion, u"Yes"_s), u"Yes"_s);
        const GermanMotions german;
        polls::Poll poll;
        poll.kind = Kind::Motion;
        poll.answers = polls::motionAnswers(true);
        QCOMPARE(answerTitle(poll, u"yes"_s), u"Ja"_s);
        QCOMPARE(answerTitle(poll, u"no"_s), u"Nein"_s);
        QCOMPARE(answerTitle(poll, u"abstain"_s), u"Enthaltung"_s);
        QCOMPARE(answerTitle(poll, u"gone"_s), u"gone"_s);
    }

    void whatSomebodyHasNamedStays()
    {
        const GermanMotions german;
        QCOMPARE(answerTitle(Kind::Motion, u"In favour"_s), u"In favour"_s);
        QCOMPARE(answerTitle(Kind::Choice, u"Yes"_s), u"Yes"_s);
        QCOMPARE(answerTitle(Kind::Motion, {}), QString());
    }

    void theWindowsOwnWordsAreStoredForAll()
    {
        const GermanMotions german;
        polls::Poll poll;
        poll.kind = Kind::Motion;
        poll.answers = polls::motionAnswers(true);
        QCOMPARE(storedTitle(poll, poll.answers[0], u"Ja "_s), u"Yes"_s);
        QCOMPARE(storedTitle(poll, poll.answers[0], u"Nein"_s), u"Nein"_s);
        QCOMPARE(storedTitle(poll, poll.answers[0], u"Yes"_s), u"Yes"_s);
        poll.kind = Kind::Choice;
        QCOMPARE(storedTitle(poll, poll.answers[0], u"Ja"_s), u"Ja"_s);
    }
};

QTEST_GUILESS_MAIN(AnswerTitleTest)
#include "tst_answertitle.moc"
