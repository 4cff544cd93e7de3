#include "app/events/eventslide.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;

class SlideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Slide slide{.id = newSlideId(u"Open day / 2026"_s),
            .kind = Slide::Kind::Standings,
            .title = u"Soon"_s,
            .words = u"a\nb"_s,
            .picture = u"/home/mia/hall.png"_s};
        QVERIFY(isSlide(slide.id) && !isSlide(u"fruit"_s));
        QCOMPARE(slide.id.count(u'/'), 2); // whatever the event is called
        QCOMPARE(slideFromJson(slideToJson(slide)), slide);
    }

    void isCutWhereItIsTooLong()
    {
        const Slide slide{.id = u"slide/a/b"_s, .title = QString(900, u'x')};
        QCOMPARE(slideFromJson(slideToJson(slide)).title.size(), Slide::longestTitle);
    }

    void isCalledByItsWords()
    {
        QCOMPARE(shownTitle({.title = u" The  end "_s}), u"The end"_s);
        QCOMPARE(shownTitle({.words = u"\nfirst\nsecond"_s}), u"first"_s);
        QCOMPARE(shownTitle({}), QString());
    }
};

QTEST_GUILESS_MAIN(SlideTest)
#include "tst_eventslide.moc"
