#include "ui/chat/composer/composeedit.h"

#include <QImage>
#include <QPaintEvent>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ComposeEditTest : public QObject {
    Q_OBJECT

    /// How often the whole of what is watched was painted: a cursor that blinks is a part of it.
    struct Paints : QObject {
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                count += static_cast<QPaintEvent*>(event)->rect() == static_cast<QWidget*>(watched)->rect() ? 1 : 0;
            return false;
        }
        int count = 0;
    };

private Q_SLOTS:
    /// "sent once connected" must not stay when it is connected.
    void anotherHintIsSeenAtOnce()
    {
        ComposeEdit edit;
        edit.resize(600, 40);
        edit.setHint(u"Message #garden, sent once connected"_s);
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        QTest::qWait(50); // fixed wait: nothing tells that nothing is painted any more
        Paints paints;
        edit.viewport()->installEventFilter(&paints);
        edit.setHint(u"Message #garden as lena"_s);
        QTRY_VERIFY(paints.count > 0);
    }
};

QTEST_MAIN(ComposeEditTest)
#include "tst_composeedit.moc"
