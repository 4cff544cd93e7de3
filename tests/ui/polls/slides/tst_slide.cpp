#include "ui/polls/slides/slide.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SlideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptAsText()
    {
        const QList<Slide> slides{{.id = u"slide/e/1"_s,
                                      .title = u"Welcome"_s,
                                      .words = u"One\n\"Two\"\nמילים"_s,
                                      .picture = u"/home/me/a.png"_s},
            {.id = u"slide/e/2"_s, .kind = Slide::Kind::Next},
            {.id = u"slide/e/3"_s, .kind = Slide::Kind::Standings, .title = u"So far"_s}};
        QCOMPARE(readSlides(textOf(slides)), slides);
    }

    void whatIsNoSlideIsLeftOut()
    {
        QVERIFY(readSlides({}).isEmpty());
        QVERIFY(readSlides(u"no JSON"_s).isEmpty());
        QCOMPARE(readSlides(u"[1, {\"title\": \"no id\"}, {\"id\": \"slide/e/1\", \"kind\": \"later\"}]"_s),
            QList<Slide>({{.id = u"slide/e/1"_s}}));
        const Slide large{.id = u"slide/e/1"_s, .title = QString(1000, u'a'), .words = QString(100'000, u'b')};
        const QList<Slide> read = readSlides(textOf({large}));
        QCOMPARE(read.first().title.size(), Slide::longestTitle);
        QCOMPARE(read.first().words.size(), Slide::longestWords);
        QCOMPARE(readSlides(textOf(QList<Slide>(1000, large))).size(), Slide::mostInShow);
    }

    void isCalledByWhatItSays()
    {
        QCOMPARE(titleOf({.title = u" Coffee \n break "_s}), u"Coffee break"_s);
        QCOMPARE(titleOf({.words = u"\nBack at three\nWindows open"_s}), u"Back at three"_s);
        QCOMPARE(titleOf({.kind = Slide::Kind::Next, .words = u"Soon"_s}), kindName(Slide::Kind::Next));
        QCOMPARE(titleOf({}), kindName(Slide::Kind::Words));
    }
};

QTEST_MAIN(SlideTest)
#include "tst_slide.moc"
