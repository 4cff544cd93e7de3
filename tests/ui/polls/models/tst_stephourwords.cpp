#include "ui/polls/models/stephourwords.h"

#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"
#include "ui/widgets/display/measures.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class StepHourWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenTheClockComes()
    {
        everyport::events::EventRoom room;
        const auto at = room.book.now() + 60'000;
        QVERIFY(room.arrange({{.id = u"one"_s}, {.id = u"two"_s, .startsAt = at}}));
        const auto said = [&room](const QString& step) {
            return stepHourWords(*room.events, room.event(), *room.event().step(step), room.book.now());
        };
        QCOMPARE(said(u"one"_s), QString());
        QCOMPARE(said(u"two"_s), u"by the clock: %1"_s.arg(clockText(at, room.book.now())));
        QVERIFY(room.go(u"two"_s).ok());
        QCOMPARE(said(u"two"_s), QString()); // the event is there
        QVERIFY(room.vote(u"04A1B2C3"_s) && room.go(u"one"_s).ok());
        QCOMPARE(said(u"two"_s), u"by the clock: %1, but voting stays closed"_s.arg(clockText(at, room.book.now())));
    }
};

QTEST_MAIN(StepHourWordsTest)
#include "tst_stephourwords.moc"
