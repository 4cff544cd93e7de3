#include "ui/console/transcript/flowtext.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class FlowTextTest : public QObject {
    Q_OBJECT

    static QString lines(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QString::number(i) + u'\n';
        return text;
    }

private Q_SLOTS:
    /// A flood is laid out piece by piece: keys are painted in between.
    void floodsLeaveTimeToPaint()
    {
        FlowText text(FlowText::Look::Output, u"Output"_s, nullptr);
        text.resize(400, 100);
        text.setFlow(lines(5000));
        QVERIFY(text.document()->blockCount() <= FlowText::mostLinesAtOnce + 1);
        QCOMPARE(text.flow(), lines(5000)); // what is copied is all of it
        text.setFlow(lines(6000));          // more, before the rest was there
        QVERIFY(text.document()->blockCount() <= 2 * FlowText::mostLinesAtOnce + 1);
        QTRY_COMPARE(text.document()->blockCount(), 6000);
        QCOMPARE(text.toPlainText() + u'\n', lines(6000));
        const int height = text.minimumHeight();
        text.setFlow(lines(6001));
        QVERIFY(text.minimumHeight() > height);
        text.setFlow(lines(3)); // something else
        QTRY_COMPARE(text.toPlainText() + u'\n', lines(3));
        QVERIFY(text.minimumHeight() < height);
    }

    void littleIsThereAtOnce()
    {
        FlowText text(FlowText::Look::Output, u"Output"_s, nullptr);
        text.setFlow(lines(100));
        QCOMPARE(text.document()->blockCount(), 100);
        // Links of a traceback are looked for in all of it.
        FlowText failure(FlowText::Look::Failure, u"Traceback"_s, nullptr);
        failure.setFlow(lines(1000));
        QCOMPARE(failure.document()->blockCount(), 1000);
    }
};

QTEST_MAIN(FlowTextTest)
#include "tst_flowtext.moc"
