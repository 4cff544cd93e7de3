#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

#include <QtTest/qtestspontaneevent.h>

#include "app/accounts/accounts.h"
#include "app/station/running/station.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Over every page and dialog: the wheel turns nothing that is a setting.
class WheelInFormsTest : public QObject, private SampleWindow {
    Q_OBJECT

    static void turn(QWidget* over, int by)
    {
        const QPointF at = over->rect().center();
        QWheelEvent wheel(
            at, over->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);
        qApp->notify(over, &wheel);
    }
    static QVariant valueOf(const QWidget* widget)
    {
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            return combo->currentIndex();
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            return tabs->currentIndex();
        if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget))
            return spin->text();
        const auto* slider = qobject_cast<const QAbstractSlider*>(widget);
        return slider && !qobject_cast<const QScrollBar*>(widget) ? QVariant(slider->value()) : QVariant();
    }
    /// How many were tried; what changed goes to `wrong`.
    static int turnAll(QWidget* within, QStringList& wrong)
    {
        int tried = 0;
        for (const QPointer<QWidget> widget : within->findChildren<QWidget*>()) {
            if (!widget || !widget->isVisible() || !widget->isEnabled() || !valueOf(widget).isValid())
                continue;
            ++tried;
            widget->setFocus(Qt::TabFocusReason); // also who has the keyboard, but was not clicked
            const QVariant before = valueOf(widget);
            for (const int by : {-120, 120, 120, 120}) {
                turn(widget, by);
                if (valueOf(widget) != before)
                    wrong << u"%1 “%2”"_s.arg(
                        QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
            }
        }
        return tried;
    }

private Q_SLOTS:
    void initTestCase()
    {
        startStation();
        QVERIFY(waitFor(station().accounts().add(u"alice"_s, u"correct horse"_s, everyport::Role::Administrator)).ok());
        openWindow();
    }
    void cleanupTestCase() { closeAll(); }

    void formsOfPages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("least");
        QTest::newRow("settings of a web service") << u"services"_s << u"http"_s << 3;
        QTest::newRow("settings of an XMPP service") << u"services"_s << u"xmpp"_s << 3;
        QTest::newRow("poll being written") << u"polls"_s << u"band"_s << 1;
        QTest::newRow("live poll") << u"polls"_s << u"town-fund"_s << 1;
        QTest::newRow("a user") << u"users"_s << u"alice"_s << 2;
        QTest::newRow("new reader") << u"devices"_s << u"add"_s << 1;
        QTest::newRow("new service") << u"services"_s << u"add"_s << 2;
        QTest::newRow("new XMPP service") << u"services"_s << u"add/xmpp"_s << 2;
        QTest::newRow("preferences") << u"preferences"_s << u"look"_s << 1;
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << QString() << 0;
    }
    void formsOfPages()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        QFETCH(int, least);
        m_window->goTo(page, subject);
        flush();
        QWidget* dialog = QApplication::activeModalWidget();
        QStringList wrong;
        const int tried = turnAll(dialog ? dialog : m_window.get(), wrong);
        if (dialog)
            dialog->close();
        processPending(); // it has gone
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(tried >= least, qPrintable(QString::number(tried)));
    }
};

QTEST_MAIN(WheelInFormsTest)
#include "tst_wheelinforms.moc"
