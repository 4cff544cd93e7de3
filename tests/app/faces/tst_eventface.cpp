#include "app/faces/eventface.h"

#include "tests/app/events/eventroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class EventFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsThroughItsEvent()
    {
        events::EventRoom room;
        faces::EventFace face(*room.events, u"open-day"_s);
        QCOMPARE(face.title(), u"Open day"_s);
        QCOMPARE(face.steps(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QVERIFY(room.book.waited(face.next().take()).ok());
        QCOMPARE(face.present(), u"one"_s);
        QVERIFY(room.book.waited(face.goTo(u"three"_s).take()).ok());
        QVERIFY(room.book.waited(face.back().take()).ok());
        QCOMPARE(face.present(), u"two"_s);
        QCOMPARE(room.book.waited(face.goTo(u"gone"_s).take()).error().reason, Reason::NotFound);
        QCOMPARE(faces::EventFace(*room.events, u"gone"_s).steps(), QStringList());
    }
};

QTEST_GUILESS_MAIN(EventFaceTest)
#include "tst_eventface.moc"
