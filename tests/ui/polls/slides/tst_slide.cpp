#include "ui/polls/slides/slide.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SlideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
