#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/kinds/quizwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class QuizWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuizSaysWhatWasRightOnceItIsOver()
    {
        ChartData data{.votes = 30};
        data.rows = {{.id = u"a"_s, .label = u"1461"_s, .count = 12}, {.id = u"b"_s, .label = u"1561"_s, .count = 18}};
        showKind(data, {.kind = Kind::Quiz}, false); // while people vote nobody is told
        QVERIFY(!data.rows[1].isPale && data.result == ChartResult() && data.rows[0].label == u"1461"_s);
        showKind(data,
            {.kind = Kind::Quiz, .quiz = polls::QuizResult{.right = {u"a"_s}, .votes = 30, .rightVotes = 12}}, true);
        QCOMPARE(data.rows[0].label, u"1461 (right)"_s);
        QVERIFY(data.rows[1].isPale && !data.rows[0].isPale);
        QCOMPARE(data.result.headline, u"1461"_s);
        QCOMPARE(data.result.summary, u"12 of 30 knew it"_s);
        QCOMPARE(data.leader(), -1); // the one that most have chosen is wrong
    }
};

QTEST_MAIN(QuizWordsTest)
#include "tst_quizwords.moc"
