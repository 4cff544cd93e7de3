#include "ui/widgets/display/markedtext.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class MarkedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShapeStandsBeforeItsWords()
    {
        QWidget window;
        window.resize(200, 200);
        MarkedText fault(Text::Size::Caption, &window);
        window.show();
        QVERIFY(!fault.isVisible());
        fault.setState(Mark::Failed, u"This event has no field {nothing}; it has device and card."_s);
        fault.setGeometry(0, 0, 200, fault.heightForWidth(200));
        QVERIFY(fault.isVisible());
        const auto* mark = fault.findChild<StateText*>();
        const auto* words = fault.findChild<Text*>();
        QTRY_VERIFY(mark->isVisible() && mark->width() > 0);
        QTRY_VERIFY(words->x() > mark->geometry().right());
        QVERIFY(words->height() > 2 * words->fontMetrics().height() - 4); // wrapped, not cut
        fault.setState(Mark::None, u"Choose something."_s);
        QVERIFY(fault.isVisible() && !mark->isVisible());
        QCOMPARE(fault.text(), u"Choose something."_s);
        fault.setState(Mark::None, {});
        QVERIFY(!fault.isVisible());
    }
};

QTEST_MAIN(MarkedTextTest)
#include "tst_markedtext.moc"
