#include "ui/chat/composer/toldarea.h"

#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/widgets/display/notice.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ToldAreaTest : public QObject {
    Q_OBJECT

    /// Its lower edge is not scrolled away.
    static void hasItsWholeFrame(ToldArea& area)
    {
        const QImage shown = area.grab().toImage();
        const int middle = shown.height() / 2, centre = shown.width() / 2;
        const QRgb edge = shown.pixel(0, middle);
        QVERIFY(edge != shown.pixel(3, middle));
        QCOMPARE(shown.pixel(shown.width() - 1, middle), edge);
        QCOMPARE(shown.pixel(centre, 0), edge);
        QCOMPARE(shown.pixel(centre, shown.height() - 1), edge);
    }

private Q_SLOTS:
    void aLongAnswerIsScrolled()
    {
        QWidget window;
        window.resize(480, 600);
        auto* column = new QVBoxLayout(&window);
        auto* told = new Notice(Mark::Info, &window);
        told->setClosable(true);
        told->hide();
        connect(told, &Notice::closed, told, &QWidget::hide);
        auto* area = new ToldArea(told, &window);
        column->addStretch(1);
        column->addWidget(area);
        QVERIFY(area->isHidden());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!area->isVisible());

        told->setText({}, u"Hello."_s);
        told->show();
        QVERIFY(area->isVisible() && told->isVisible());
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0); // whole
        QCOMPARE(area->focusPolicy(), Qt::NoFocus);
        const int one = area->height();
        QVERIFY(one >= told->minimumHeight() && one < 100);

        QStringList lines;
        for (int i = 0; i < 60; ++i)
            lines.append(u"/command%1 – Does something"_s.arg(i));
        told->setText({}, lines.join(u'\n'));
        QTRY_VERIFY(area->height() > one);
        QVERIFY(area->height() < 300); // the conversation keeps its room
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 300);
        QCOMPARE(window.height(), 600);
        const int line = QFontMetrics(told->font()).lineSpacing();
        QTRY_VERIFY2(qAbs(told->height() - 60 * line) < 2 * line, qPrintable(QString::number(told->height())));
        area->setFocus(Qt::TabFocusReason); // who has no mouse reads on
        QTest::keyClick(area, Qt::Key_PageDown);
        QVERIFY(area->verticalScrollBar()->value() > 0);
        const auto* cross = told->findChild<QToolButton*>();
        for (const int value : {0, area->verticalScrollBar()->maximum() / 2, area->verticalScrollBar()->maximum()}) {
            area->verticalScrollBar()->setValue(value);
            const QRect where(cross->mapTo(area->viewport(), QPoint()), cross->size());
            QVERIFY2(area->viewport()->rect().contains(where), qPrintable(QString::number(where.y())));
            hasItsWholeFrame(*area);
        }
        const QRect bar(area->verticalScrollBar()->mapTo(area, QPoint()), area->verticalScrollBar()->size());
        QVERIFY(area->rect().adjusted(2, 2, -2, -2).contains(bar)); // within the frame, not beside it

        told->setText({}, u"/whois name\nTells who it is."_s); // asked while the long one stands
        QTRY_VERIFY2(area->height() <= one + 2 * line, qPrintable(QString::number(area->height())));
        Q_EMIT told->closed();
        QVERIFY(!area->isVisible());
        told->setText({}, u"/whois name – Tells who it is. "_s.repeated(4));
        told->show();
        QTRY_COMPARE(told->height(), area->viewport()->height());
        Q_EMIT told->closed();
        told->setText({}, u"Hello again."_s);
        told->show();
        QVERIFY(area->isVisible());
        QTRY_COMPARE(area->height(), one);
    }
};

QTEST_MAIN(ToldAreaTest)
#include "tst_toldarea.moc"
