#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/composer/inputhistory.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class InputHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inputGoesBackAndForth()
    {
        InputHistory history;
        history.add(1, u"one"_s);
        history.add(1, u"two"_s);
        history.add(2, u"elsewhere"_s);
        QString text;
        QVERIFY(history.older(1, u"draft"_s, &text));
        QCOMPARE(text, u"two"_s);
        QVERIFY(history.older(1, u"two"_s, &text));
        QCOMPARE(text, u"one"_s);
        QVERIFY(!history.older(1, u"one"_s, &text));
        QVERIFY(history.newer(1, &text));
        QCOMPARE(text, u"two"_s);
        QVERIFY(history.newer(1, &text));
        QCOMPARE(text, u"draft"_s);
        QVERIFY(!history.newer(1, &text));
    }
};

QTEST_MAIN(InputHistoryTest)
#include "tst_inputhistory.moc"
