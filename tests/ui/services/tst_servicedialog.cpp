#include "ui/services/servicedialog.h"

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTcpServer>
#include <QTest>

#include "app/services/servicetypes.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/languages/languages.h"
#include "ui/services/optionform.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/display/statesentence.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The dialog that adds a service, in figures: nothing in it is wider than it is, whatever is to be said at its port.
class ServiceDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    /// What goes beyond the dialog's content at a side, and buttons with less room than they want.
    static QStringList beyond(const QScrollArea& area)
    {
        QStringList wrong;
        const QWidget* body = area.widget();
        if (body->width() > area.viewport()->width())
            wrong.append(u"%1 px of content in %2"_s.arg(body->width()).arg(area.viewport()->width()));
        for (const QWidget* child : body->findChildren<QWidget*>()) {
            if (!child->isVisible())
                continue;
            const QRect place(child->mapTo(body, QPoint()), child->size());
            const QString name = QString::fromLatin1(child->metaObject()->className()) + u" "_s
                + child->accessibleName();
            if (place.left() < 0 || place.right() > body->rect().right())
                wrong.append(u"%1 from %2 to %3"_s.arg(name).arg(place.left()).arg(place.right()));
            const auto* button = qobject_cast<const QAbstractButton*>(child);
            if (button && !button->text().isEmpty() && button->width() < button->sizeHint().width())
                wrong.append(u"“%1” has %2"_s.arg(button->text()).arg(button->width()));
        }
        return wrong;
    }

    static QLineEdit* nameIn(const ServiceDialog& dialog)
    {
        for (QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
            if (field->accessibleName() == "Name"_L1)
                return field;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{servicesPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    /// What `everyportd check` says of a file is said here before there is one.
    void whatIsHardlyMeantSoIsSaidAtItsField()
    {
        auto* dialog = new ServiceDialog(m_bench->window(), u"irc"_s);
        dialog->open();
        QVERIFY(m_bench->waitForDialog());
        auto* form = dialog->findChild<OptionForm*>();
        const auto said = [form] { return form->widgetOf(u"sts-port"_s)->accessibleDescription(); };
        const auto before = said();
        form->setValue(u"listen"_s, QStringList{u"tcp:0"_s});
        form->setValue(u"sts-port"_s, 6697);
        QVERIFY2(said().contains(u"add tls:6697 to listen"_s), qPrintable(said()));
        QVERIFY(form->widgetOf(u"sts-port"_s)->isVisible());
        form->setValue(u"sts-port"_s, 0);
        QCOMPARE(said(), before);
        dialog->reject();
    }

    /// Whoever knows a broker's address alone is told how it is written, and in the window's language; so is whoever
    /// would send cards in the clear, before the service is added.
    void aBrokersFaultIsSaidWhenItsFieldIsLeft()
    {
        const Languages german(u"de"_s);
        auto* dialog = new ServiceDialog(m_bench->window(), u"mqtt"_s);
        dialog->open();
        QVERIFY(m_bench->waitForDialog());
        auto* form = dialog->findChild<OptionForm*>();
        auto* broker = qobject_cast<QLineEdit*>(form->widgetOf(u"server"_s));
        QVERIFY(broker);
        const auto says = [broker](const QString& text) {
            broker->setFocus();
            broker->setText(text);
            QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
            QApplication::sendEvent(broker, &left);
            return broker->accessibleDescription();
        };
        QVERIFY2(says(u"192.0.2.7"_s).contains(u"Schreib tls:192.0.2.7:8883"_s), qPrintable(says(u"192.0.2.7"_s)));
        const QString inTheClear = says(u"tcp:192.0.2.7:1883"_s);
        QVERIFY2(inTheClear.contains(u"Schreib tls:192.0.2.7:8883"_s), qPrintable(inTheClear));
        QVERIFY2(inTheClear.contains(u"„Ohne Verschlüsselung (TLS)“"_s), qPrintable(inTheClear));
        QVERIFY(form->widgetOf(u"in-the-clear"_s)->isVisible()); // it is asked for: nothing has to be unfolded
        form->setValue(u"in-the-clear"_s, true);                 // mended at the other field
        QVERIFY(!broker->accessibleDescription().contains(u"Schreib"_s));
        dialog->reject();
    }

    void aTakenPortMakesNothingWider_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("kind");
        for (const char* language : {"en", "de", "longest"}) {
            for (const char* kind : {"http", "xmpp", "echo"})
                QTest::addRow("%s in %s", kind, language) << QString::fromLatin1(language) << QString::fromLatin1(kind);
        }
    }
    void aTakenPortMakesNothingWider()
    {
        QFETCH(QString, language);
        QFETCH(QString, kind);
        const std::unique_ptr<PseudoLanguage> longest(
            language == "longest"_L1 ? new PseudoLanguage(PseudoLanguage::Kind::Longest) : nullptr);
        const std::unique_ptr<Languages> spoken(language == "de"_L1 ? new Languages(language) : nullptr);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        m_bench->window().resize(1024, 640);
        auto* dialog = new ServiceDialog(m_bench->window(), kind);
        dialog->open();
        QVERIFY(m_bench->waitForDialog());
        auto* form = dialog->findChild<OptionForm*>();
        form->setValue(u"listen"_s, QStringList{u"tcp:%1:interface=127.0.0.1"_s.arg(taken.serverPort())});
        const auto* area = dialog->findChild<QScrollArea*>();
        QVERIFY(area);
        const auto offersAnother = [&] {
            for (const QAbstractButton* button : form->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->text().contains(QRegularExpression(u"[0-9]{2,}"_s)))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(offersAnother()); // "Use 8081, which is free"
        for (const QSize& size : {dialog->size(), QSize(1024, 640), dialog->minimumSizeHint()}) {
            dialog->resize(size);
            QTRY_VERIFY2(beyond(*area).isEmpty(),
                qPrintable(u"%1 px wide:\n"_s.arg(dialog->width()) + beyond(*area).join(u'\n')));
        }
        // The least is a window's, not a screen's.
        QVERIFY2(
            dialog->minimumSizeHint().width() <= 800, qPrintable(QString::number(dialog->minimumSizeHint().width())));
        dialog->reject();
    }
    /// What was typed in it is gone with a form.
    void whatWasNotAddedStaysInTheForm()
    {
        // Somebody has put a file there that was not read yet.
        const QString folder = m_bench->folder() + u"/config/services"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/results.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("type = \"echo\"\n") > 0);
        file.close();
        const QPointer<ServiceDialog> dialog = new ServiceDialog(m_bench->window(), u"echo"_s);
        dialog->open();
        QVERIFY(m_bench->waitForDialog());
        dialog->findChild<OptionForm*>()->setValue(u"listen"_s, QStringList{u"tcp:0:interface=127.0.0.1"_s});
        QLineEdit* name = nameIn(*dialog);
        QVERIFY(name);
        name->setText(u"results"_s);
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_COMPARE(m_bench->window().tasks().count(), 0);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(m_bench->station().services().names().isEmpty());
        const auto says = [&dialog] {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel* one) { return one->isVisible() && one->text().contains(u"is there already"_s); });
        };
        QTRY_VERIFY(says());
        name->setText(u"others"_s);
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(m_bench->station().services().names(), QStringList{u"others"_s});
    }

    /// What was asked for is what stands there, or a fault would be of a field of another kind. Why it failed is said
    /// in the dialog: of the window behind it nothing can be pressed.
    void nothingIsChangedWhileItIsAddedAndWhyItFailedIsSaidThere()
    {
        const QPointer<ServiceDialog> dialog = new ServiceDialog(m_bench->window(), u"echo"_s);
        dialog->open();
        QVERIFY(m_bench->waitForDialog());
        dialog->findChild<OptionForm*>()->setValue(u"listen"_s, QStringList{u"tcp:0:interface=127.0.0.1"_s});
        QLineEdit* name = nameIn(*dialog);
        const auto* kind = dialog->findChild<QComboBox*>();
        QVERIFY(name && kind && kind->isEnabled());
        name->setText(u"others"_s);
        name->setFocus(Qt::OtherFocusReason);
        auto& services = m_bench->station().services();
        {
            const StalledThreads slowDisk(m_bench->station().reactor().threads(Threads::Files));
            m_bench->press(Qt::Key_Return);
            QVERIFY(!kind->isEnabled() && !name->isEnabled());
            QCOMPARE(dialog->focusWidget(), static_cast<QWidget*>(dialog->verb()));
            m_bench->press(Qt::Key_Return); // does nothing more
            QCOMPARE(services.names(), QStringList{u"others"_s});
            // Somebody takes it away before it has its file, for which there is no room.
            QVERIFY(waitFor(services.remove(u"others"_s)).ok());
            m_bench->setDiskFull(true);
        }
        const auto said = [&dialog] {
            const auto* sentence = dialog ? dialog->findChild<StateSentence*>() : nullptr;
            return sentence && sentence->isVisible() ? sentence->accessibleName() : QString();
        };
        QTRY_VERIFY2(said().startsWith(u"Adding a service failed: "_s), qPrintable(said()));
        QVERIFY2(
            !m_bench->trouble().join(u' ').contains(u"Adding a service"_s), qPrintable(m_bench->trouble().join(u' ')));
        QVERIFY(kind->isEnabled() && name->isEnabled());
        QCOMPARE(dialog->focusWidget(), static_cast<QWidget*>(name)); // one goes on where one was
        m_bench->setDiskFull(false);
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(services.names(), QStringList{u"others"_s});
    }
};

QTEST_MAIN(ServiceDialogTest)
#include "tst_servicedialog.moc"
