#include <QDateTime>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/models/notelevel.h"

using namespace everyport;
using namespace everyport::ui;

/// Until when a conversation is silent.
class NoteLevelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tomorrowBeginsAtEight_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end");
        const QTime eight(8, 0);
        QTest::newRow("in the evening") << QDateTime(QDate(2026, 5, 6), QTime(22, 30))
                                        << QDateTime(QDate(2026, 5, 7), eight);
        QTest::newRow("in the morning") << QDateTime(QDate(2026, 5, 6), QTime(7, 59))
                                        << QDateTime(QDate(2026, 5, 7), eight);
        QTest::newRow("just after midnight")
            << QDateTime(QDate(2026, 5, 6), QTime(0, 1)) << QDateTime(QDate(2026, 5, 7), eight);
        QTest::newRow("the year's last day")
            << QDateTime(QDate(2026, 12, 31), QTime(23, 59)) << QDateTime(QDate(2027, 1, 1), eight);
        // In much of Europe the clock went forward that night: eight it is all the same.
        QTest::newRow("a short night") << QDateTime(QDate(2026, 3, 28), QTime(20, 0))
                                       << QDateTime(QDate(2026, 3, 29), eight);
    }
    void tomorrowBeginsAtEight()
    {
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, end);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(NoteLevel::tomorrow(now.toMSecsSinceEpoch())), end);
    }
};

QTEST_MAIN(NoteLevelTest)
#include "tst_notelevel.moc"
