#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/tables/framebatch.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Its rules belong to what is made above it, and that is gone first.
    void aDialogThatGoesAsksNobody()
    {
        QWidget window;
        window.show();
        int asked = 0;
        auto* dialog = new Dialog(u"Add user"_s, &window);
        auto* form = new Form;
        auto* name = new QLineEdit;
        form->add(u"Name"_s, name)->setCheck([&asked] {
            ++asked;
            return QString();
        });
        dialog->content()->addWidget(form);
        dialog->open();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        name->setFocus(Qt::OtherFocusReason);
        QVERIFY(name->hasFocus());
        const int before = asked;
        delete dialog;
        QCOMPARE(asked, before);
    }

    void batchTellsALoneChangeAtOnceAndFewOfMany()
    {
        int told = 0;
        FrameBatch batch([&] { ++told; }, nullptr, 100);
        batch.changed();
        QCOMPARE(told, 0);
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < 350) {
            batch.changed();
            QCoreApplication::processEvents();
        }
        QVERIFY2(told >= 3 && told <= 5, qPrintable(QString::number(told)));
        batch.changed();
        batch.flushNow();
        QVERIFY(!batch.isWaiting());
    }

    void formGoesToTheFirstBadField()
    {
        Form form;
        auto* name = new QLineEdit;
        auto* port = new QLineEdit(u"70000"_s);
        form.add(u"Name"_s, name);
        FormRow* row = form.add(u"Port"_s, port, u"Where it listens"_s);
        row->setCheck([port] { return port->text().toInt() > 65535 ? u"A port is 1 to 65535."_s : QString(); });
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(!form.checkAll());
        QVERIFY(row->hasFault());
        QVERIFY(port->property("fault").toBool());
        QCOMPARE(form.focusWidget(), port);
        QCOMPARE(port->accessibleDescription(), u"A port is 1 to 65535."_s);
        port->setText(u"8080"_s);
        QVERIFY(form.checkAll());
        QVERIFY(!row->hasFault());
    }

    void faultCanBeCured()
    {
        Form form;
        auto* port = new QLineEdit(u"22"_s);
        FormRow* row = form.add(u"Port"_s, port);
        bool cured = false;
        row->setFault(u"Port 22 is taken."_s, u"Use 2222"_s, [&] { cured = true; });
        for (QPushButton* button : form.findChildren<QPushButton*>()) {
            if (button->text() == "Use 2222"_L1)
                button->click();
        }
        QVERIFY(cured);
    }

    void dialogIsFilledInByKeyboard()
    {
        QWidget window;
        auto* dialog = new Dialog(u"Ask"_s, &window);
        int done = 0;
        dialog->setVerb(u"Do"_s, [&] {
            ++done;
            return false;
        });
        auto* body = new QWidget(dialog);
        auto* column = new QVBoxLayout(body);
        auto* first = new QLineEdit(body);
        auto* many = new QPlainTextEdit(body);
        many->setTabChangesFocus(true);
        column->addWidget(first);
        column->addWidget(many);
        dialog->setScrollable(body);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(done, 1);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(many->hasFocus());
        QTest::keyClick(many, Qt::Key_Return); // a new line, no yes
        QCOMPARE(done, 1);
        QTest::keyClick(many, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(done, 2);
        // The safe button comes before the verb, and both after the fields.
        QTest::keyClick(many, Qt::Key_Tab);
        QCOMPARE(qobject_cast<QPushButton*>(dialog->focusWidget())->text(), u"Cancel"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(qobject_cast<QPushButton*>(dialog->focusWidget()), dialog->verb());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QVERIFY(first->hasFocus());
        QVERIFY(dialog->isVisible());
        delete dialog;
    }

    void noticeSpeaksAndUnfolds()
    {
        Notice notice(Mark::Failed);
        notice.setText(u"Shell could not start:"_s, u"port <2222> is used."_s);
        QCOMPARE(notice.accessibleName(), u"Shell could not start: port <2222> is used."_s);
        notice.setDetails(u"address-in-use, 98"_s);
        bool pressed = false;
        QAbstractButton* button = notice.addButton(u"Use port 2223"_s, {}, [&] { pressed = true; });
        notice.show();
        button->click();
        QVERIFY(pressed);
        notice.clearButtons();
    }

    void segmentsAreRealButtons()
    {
        Segments segments(u"View"_s);
        QAbstractButton* bars = segments.add(0, u"Bars"_s);
        QAbstractButton* timeline = segments.add(1, u"Timeline"_s);
        QCOMPARE(segments.chosen(), 0);
        QSignalSpy chosen(&segments, &Segments::chosenByHand);
        timeline->click();
        QCOMPARE(segments.chosen(), 1);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!bars->isChecked());
        auto* access = QAccessible::queryAccessibleInterface(timeline);
        QCOMPARE(access->text(QAccessible::Name), u"View: Timeline"_s);
        QVERIFY(access->state().checked);
    }

    void switchIsOneControl()
    {
        Switch control(u"Subscribed"_s);
        control.show();
        QTest::keyClick(&control, Qt::Key_Space);
        QVERIFY(control.isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(&control)->text(QAccessible::Name), u"Subscribed"_s);
    }

    void qrCodeHasFourWhiteModulesAroundIt()
    {
        QImage image(330, 330, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        paintQrCode(&painter, QRectF(0, 0, 330, 330), u"http://192.168.1.7:8080/r/lunch"_s);
        painter.end();
        // From the left edge to the first black pixel in the finder's row.
        int firstRed = 0, firstBlack = 0;
        for (int x = 0; x < 330 && firstBlack == 0; ++x) {
            if (image.pixelColor(x, 165) == Qt::red)
                firstRed = x + 1;
            for (int y = 0; y < 330; ++y) {
                if (image.pixelColor(x, y) == Qt::black)
                    firstBlack = x;
            }
        }
        const int module = 330 / 37; // 29 modules and twice four
        QVERIFY2(firstBlack - firstRed >= 4 * module, qPrintable(QString::number(firstBlack - firstRed)));
    }

    void panesComeBackAndFold()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"p.ini"_s), QSettings::IniFormat);
        {
            Panes panes(Qt::Horizontal, u"p"_s, memory);
            panes.addPane(new QWidget, 240, 100);
            panes.addPane(new QWidget, 0, 100);
            panes.resize(800, 400);
            panes.show();
            QVERIFY(qAbs(panes.sizes().at(0) - 240) < 30);
            panes.setSizes({300, 500});
        }
        Panes again(Qt::Horizontal, u"p"_s, memory);
        again.addPane(new QWidget, 240, 100);
        again.addPane(new QWidget, 0, 100);
        again.resize(800, 400);
        again.show();
        QVERIFY2(qAbs(again.sizes().at(0) - 300) < 6, qPrintable(QString::number(again.sizes().at(0))));
        again.setFolded(again.widget(0), true);
        QVERIFY(again.isFolded(again.widget(0)));
    }

    void copyButtonCopies()
    {
        CopyLine line(u"Browser"_s, u"http://localhost:8080"_s);
        line.setValue(u"http://localhost:9090"_s);
        line.show();
        line.findChild<QToolButton*>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost:9090"_s);
    }
};

QTEST_MAIN(ControlsTest)
#include "tst_controls.moc"
