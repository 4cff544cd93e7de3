#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "app/services/servicetypes.h"
#include "tests/netcore/rawpeer.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/window/pageheader.h"
#include "ui/frame/window/siderail.h"
#include "ui/languages/languages.h"
#include "ui/services/connectpane.h"
#include "ui/services/optionform.h"
#include "ui/services/servicedetail.h"
#include "ui/services/serviceeditor.h"
#include "ui/services/servicesmodel.h"
#include "ui/services/servicesoutline.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/qrcode.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What is clicked and typed here changes real services and their files.
class ServicesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"services"_s); }
    Table* table() { return field<Table>(u"Services"_s); }
    ServiceDetail* detail() { return page()->findChild<ServiceDetail*>(); }
    OptionForm* form() { return detail()->findChild<OptionForm*>(); }
    ServiceStatus status(const QString& name)
    {
        return m_bench->station().services().status(name).value_or(ServiceStatus());
    }
    QByteArray file(const QString& name)
    {
        QFile file(m_bench->folder() + u"/config/services/"_s + name + u".toml"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <typename T>
    T* field(const QString& name)
    {
        for (T* child : page()->findChildren<T*>()) {
            if (child->accessibleName() == name && child->isVisible())
                return child;
        }
        return nullptr;
    }
    QStringList shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text().remove(QChar(0x200b)).remove(QChar(0x2060))); // where a line may end
        }
        return words;
    }
    /// The second is over after which the page looks again at what its services have counted.
    void nextSecond()
    {
        QCOMPARE(fireTimers(*page()->findChild<ServicesModel*>()), 1);
        m_bench->flush();
    }
    int portOf(const QString& name) { return QUrl(status(name).addresses.value(0)).port(); }
    /// What a new service's form proposes may be taken on this computer.
    bool chooseFreePort()
    {
        for (QSpinBox* port : m_bench->dialog()->findChildren<QSpinBox*>()) {
            if (port->accessibleName() == "Port"_L1 && port->isVisible()) {
                QTcpServer probe;
                const bool isFound = probe.listen(QHostAddress::LocalHost);
                port->setValue(probe.serverPort());
                return isFound;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{servicesPage()}); }
    void cleanup() { m_bench.reset(); }

    /// The palette knows kinds of which there is no service yet.
    void aKindIsFoundByItsName()
    {
        QVERIFY(m_bench->start());
        const ServicesOutline outline(m_bench->window());
        const auto titles = [&outline](const QString& text) {
            QStringList all;
            for (const PaletteHit& hit : outline.find(text))
                all.append(hit.title);
            return all;
        };
        QCOMPARE(titles(u"mqtt"_s), QStringList{u"Add service: MQTT…"_s});
        QVERIFY(titles(u"q"_s).isEmpty()); // it stands in many names
        for (const PaletteHit& hit : outline.find(u"mqtt"_s))
            hit.go();
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->dialog()->windowTitle().contains(u"MQTT"_s));
        m_bench->dialog()->reject();
    }

    void emptyPageOffersAFirstService()
    {
        QVERIFY(m_bench->start());
        QVERIFY(shown().join(u' ').contains(u"Nothing is served."_s));
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(m_bench->dialog()->windowTitle(), u"Add service: Web"_s);
        QPointer<QDialog> dialog = m_bench->dialog();
        QVERIFY(chooseFreePort());
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_COMPARE(status(u"http"_s).state, ServiceStatus::State::Running);
        QTRY_VERIFY(!dialog);
        QVERIFY(file(u"http"_s).contains("type = \"http\""));
        QTRY_COMPARE(detail()->shown(), u"http"_s); // and it is chosen
        // How to come in is what is asked next, and no setting of who looks at the others.
        QTRY_VERIFY(detail()->findChild<ConnectPane*>()->isVisible());
        QVERIFY(!m_bench->memory().contains(u"services/tab"_s));
    }

    /// Enter is enough, whoever has its usual port.
    void aTakenPortIsNotProposed()
    {
        QTcpServer other;
        other.listen(QHostAddress::LocalHost, 7007); // or it is taken anyway
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"services"_s, u"add/echo"_s);
        QVERIFY(m_bench->waitForDialog());
        const auto proposed = [this] {
            for (const QSpinBox* port : m_bench->dialog()->findChildren<QSpinBox*>()) {
                if (port->accessibleName() == "Port"_L1 && port->isVisible())
                    return port->value();
            }
            return 0;
        };
        QTRY_VERIFY(proposed() > 0 && proposed() != 7007);
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_COMPARE(status(u"echo"_s).state, ServiceStatus::State::Running);
    }

    void linesAreToBePastedAndTheCodeIsPaleAtHome()
    {
        m_bench->writeService(u"chat"_s, "type = \"irc\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"chat"_s).state, ServiceStatus::State::Running);
        m_bench->window().goTo(u"services"_s, ServicesPage::howToConnect(u"chat"_s));
        auto* pane = detail()->findChild<ConnectPane*>();
        QTRY_VERIFY(pane->isVisible());
        QStringList copied;
        const QString paste = u"irssi -c 127.0.0.1 -p %1"_s.arg(portOf(u"chat"_s));
        QTRY_VERIFY(shown().contains(paste));
        for (const CopyLine* line : pane->findChildren<CopyLine*>()) {
            for (const QLabel* words : line->findChildren<QLabel*>())
                copied.append(words->text().remove(QChar(0x200b)).remove(QChar(0x2060)));
        }
        QVERIFY2(copied.contains(paste), qPrintable(copied.join(u'\n')));
        // A sentence is no line to be copied.
        QVERIFY(shown().join(u' ').contains(u"Nobody needs an account"_s));
        QVERIFY(!copied.join(u' ').contains(u"Nobody needs an account"_s));
        QVERIFY(shown().contains(u"127.0.0.1, port %1"_s.arg(portOf(u"chat"_s))));
        QVERIFY(pane->findChild<QrCode*>()->isVisible() && pane->findChild<QrCode*>()->isPale());
        QVERIFY(shown().join(u' ').contains(u"Only this computer can reach it"_s));
    }

    /// With one press: what stands there is the new address, to be copied and photographed, and it can be taken back.
    void theNetworkIsLetInAndOutAgain_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("line"); ///< %1: the host
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("irc") << QByteArray("type = \"irc\"\n") << u"irssi -c %1 -p "_s << true;
        QTest::newRow("web") << QByteArray("type = \"http\"\n") << u"curl 'http://%1:"_s << true;
        QTest::newRow("ssh") << QByteArray("type = \"manhole\"\n") << u"NAME@%1"_s << false;
        QTest::newRow("xmpp") << QByteArray("type = \"xmpp\"\ndomain = \"town.example\"\n") << u"%1, port "_s << false;
    }
    void theNetworkIsLetInAndOutAgain()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, line);
        QFETCH(bool, isPlain);
        m_bench->writeService(u"chat"_s, toml + "listen = \"tcp:0:interface=127.0.0.1\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"chat"_s).state, ServiceStatus::State::Running);
        m_bench->window().goTo(u"services"_s, ServicesPage::howToConnect(u"chat"_s));
        const auto* pane = detail()->findChild<ConnectPane*>();
        QTRY_VERIFY(pane->isVisible());
        const auto all = [this] { return shown().join(u'\n'); };
        QTRY_VERIFY2(all().contains(line.arg(u"127.0.0.1"_s)), qPrintable(all()));
        QVERIFY(m_bench->click(u"Let the network reach it"_s));
        QTRY_VERIFY(file(u"chat"_s).contains("interface=*"));
        // The file is written first, and then the service is another one.
        const auto where = [this] { return QUrl(status(u"chat"_s).addresses.value(0)).host(); };
        QTRY_VERIFY(!where().isEmpty() && where() != u"127.0.0.1"_s);
        const QString host = where();
        QTRY_VERIFY(!all().contains(u"Only this computer can reach it"_s));
        QTRY_VERIFY2(all().contains(line.arg(host)), qPrintable(all()));
        QVERIFY(!all().contains(u"127.0.0.1"_s));
        QVERIFY(!m_bench->button(u"Let the network reach it"_s));
        const auto* code = pane->findChild<QrCode*>();
        QVERIFY(!code->isPale());
        QCOMPARE(code->accessibleName(), u"QR code of "_s + status(u"chat"_s).addresses.value(0));
        QTRY_VERIFY(m_bench->window().undo().offer());
        QCOMPARE(m_bench->window().undo().offer()->text.contains(u"without encryption"_s), isPlain);
        QVERIFY(pane->isVisible()); // nothing was left for it
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(!file(u"chat"_s).contains("interface=*"));
        QTRY_VERIFY2(all().contains(line.arg(u"127.0.0.1"_s)), qPrintable(all()));
        QTRY_VERIFY(m_bench->button(u"Let the network reach it"_s));
    }

    void theNetworkIsNotLetInWhereThatCannotBeWritten()
    {
        m_bench->writeService(u"chat"_s, "type = \"irc\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"chat"_s).state, ServiceStatus::State::Running);
        m_bench->window().goTo(u"services"_s, ServicesPage::howToConnect(u"chat"_s));
        QTRY_VERIFY(m_bench->button(u"Let the network reach it"_s));
        m_bench->setDiskFull(true);
        QVERIFY(m_bench->click(u"Let the network reach it"_s));
        QTRY_VERIFY2(m_bench->trouble().join(u' ').contains(u"Nothing has changed."_s),
            qPrintable(m_bench->trouble().join(u' ')));
        QVERIFY(!m_bench->window().undo().offer());
        QVERIFY(shown().join(u' ').contains(u"Only this computer can reach it"_s));
        m_bench->setDiskFull(false);
    }

    void codeIsBlackWhereTheNetworkGetsIn()
    {
        ConnectPane pane;
        pane.show();
        ServiceStatus status;
        status.state = ServiceStatus::State::Running;
        status.addresses = {u"http://192.0.2.7:8080/"_s};
        pane.setService(status, {});
        auto* code = pane.findChild<QrCode*>();
        QVERIFY(code->isVisible() && !code->isPale());
        status.addresses = {u"tcp://127.0.0.1:7007"_s}; // a camera opens nothing by that
        pane.setService(status, {});
        QVERIFY(!code->isVisible());
        status.state = ServiceStatus::State::Off;
        pane.setService(status, {});
        for (const QLabel* words : pane.findChildren<QLabel*>())
            QVERIFY2(!words->isVisible(), qPrintable(words->text()));
    }

    void nameIsCheckedBeforeAnythingIsMade()
    {
        QVERIFY(m_bench->start());
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QLineEdit* name = nullptr;
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == "Name"_L1)
                name = edit;
        }
        QVERIFY(name);
        name->setText(u"My results"_s);
        QVERIFY(m_bench->click(u"Add service"_s));
        QVERIFY(m_bench->dialog());
        QTRY_COMPARE(QApplication::focusWidget(), name);
        QVERIFY(m_bench->station().services().names().isEmpty());
        name->setText(u"results"_s);
        QVERIFY(chooseFreePort());
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
    }

    void smallServicesAreAddedLikeAnyOther()
    {
        QVERIFY(m_bench->start());
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        auto* kinds = m_bench->dialog()->findChild<QComboBox*>();
        QVERIFY(kinds);
        for (const auto& type : serviceTypes())
            QVERIFY2(kinds->findData(type->name()) >= 0, qPrintable(type->name()));
        kinds->setCurrentIndex(kinds->findData(u"echo"_s));
        Q_EMIT kinds->activated(kinds->currentIndex());
        QCOMPARE(m_bench->dialog()->windowTitle(), u"Add service: Echo"_s);
        QAbstractButton* datagrams = nullptr;
        for (QAbstractButton* box : m_bench->dialog()->findChildren<QAbstractButton*>()) {
            if (box->text() == "Also over UDP"_L1)
                datagrams = box;
        }
        QVERIFY(datagrams && !datagrams->isChecked());
        datagrams->click();
        QTRY_VERIFY(chooseFreePort());
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_COMPARE(status(u"echo"_s).state, ServiceStatus::State::Running);
        QCOMPARE(status(u"echo"_s).addresses.filter(u"udp://"_s).size(),
            status(u"echo"_s).addresses.filter(u"tcp://"_s).size());
        QVERIFY(file(u"echo"_s).contains("udp = true"));
    }

    void formBesideTheListSavesInPlace()
    {
        m_bench->writeService(u"results"_s, "# ours\ntype = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QTRY_VERIFY(form());
        QVERIFY(shown().contains(u"Nothing has changed."_s));
        QVERIFY(!m_bench->button(u"Save"_s)->isEnabled());
        table()->setFocus();
        m_bench->press(Qt::Key_Return); // into the form
        QVERIFY(form()->isAncestorOf(QApplication::focusWidget()));
        field<QLineEdit>(u"Public address"_s)->setFocus();
        m_bench->type(u"https://vote.example.org"_s);
        QTRY_VERIFY(shown().contains(u"Counts at once."_s));
        m_bench->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(status(u"results"_s).values.text(u"public-address"_s), u"https://vote.example.org"_s);
        QTRY_VERIFY(shown().contains(u"Nothing has changed."_s));
        QVERIFY(file(u"results"_s).startsWith("# ours\n")); // only the key that changed
        QTRY_VERIFY(file(u"results"_s).contains("public-address = \"https://vote.example.org\""));
    }

    void limitsCountForWhoConnectsNext()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QTRY_VERIFY(form());
        QVERIFY(!field<QSpinBox>(u"Connections at once"_s));
        QVERIFY(m_bench->click(u"Limits of connections"_s));
        auto* most = field<QSpinBox>(u"Connections at once"_s);
        auto* deny = field<QPlainTextEdit>(u"Not from"_s);
        QVERIFY(most && deny);
        most->setValue(1);
        deny->setPlainText(u"somebody"_s);
        QVERIFY(m_bench->click(u"Save"_s)); // the verb goes to the bad field
        QTRY_VERIFY(shown().join(u' ').contains(u"somebody"_s));
        deny->setPlainText(u"192.0.2.0/24"_s);
        QTRY_VERIFY(shown().contains(u"Counts at once."_s));
        const auto port = quint16(portOf(u"results"_s));
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(status(u"results"_s).values.integer(u"limit-connections"_s), 1);
        QTRY_VERIFY(file(u"results"_s).contains("deny = [\"192.0.2.0/24\"]"));
        QTcpSocket first;
        first.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(first.state(), QAbstractSocket::ConnectedState);
        RawPeer second(port);
        QTRY_VERIFY(second.hasEnded());
        QCOMPARE(first.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(portOf(u"results"_s), int(port));
    }

    void savingSaysThatItRestarts()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        const int before = portOf(u"results"_s);
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 wanted = probe.serverPort();
        probe.close();
        auto* port = field<QSpinBox>(u"Port"_s);
        QVERIFY(port);
        port->setValue(wanted);
        QTRY_VERIFY(shown().contains(u"Port %1 is free."_s.arg(wanted)));
        QVERIFY(shown().contains(u"Restarts it."_s));
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(portOf(u"results"_s), int(wanted));
        QVERIFY(before != wanted);
        QTRY_VERIFY(shown().contains(u"It has this port now."_s));
    }

    /// Who saves by key goes on in the field, also where the service starts anew and with it its form.
    void savingByKeyKeepsTheField_data()
    {
        QTest::addColumn<QString>("section"); ///< Under which the field is; empty: it is always there.
        QTest::addColumn<QString>("name");
        QTest::newRow("always there") << QString() << u"Public address"_s;
        QTest::newRow("unfolded") << u"Limits of connections"_s << u"Not from"_s;
    }
    void savingByKeyKeepsTheField()
    {
        QFETCH(QString, section);
        QFETCH(QString, name);
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QVERIFY(section.isEmpty() || m_bench->click(section));
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 wanted = probe.serverPort();
        probe.close();
        auto* port = field<QSpinBox>(u"Port"_s);
        QVERIFY(port);
        port->setValue(wanted);
        const QPointer<OptionForm> before = form();
        auto* typedIn = field<QWidget>(name);
        QVERIFY(typedIn);
        typedIn->setFocus();
        QTRY_VERIFY(shown().contains(u"Port %1 is free."_s.arg(wanted)));
        m_bench->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(portOf(u"results"_s), int(wanted));
        QTRY_VERIFY(!before); // another one stands there
        const auto now = [] { return QApplication::focusWidget(); };
        QTRY_VERIFY(now() && now()->accessibleName() == name);
        QVERIFY(form()->isAncestorOf(now()));
    }

    void takenPortIsCuredByAButton()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        field<QSpinBox>(u"Port"_s)->setValue(taken.serverPort());
        QTRY_VERIFY(shown().join(u' ').contains(u"is in use by another service of this program"_s));
        QVERIFY(m_bench->click(u"Save"_s)); // the verb goes to the bad field
        QCOMPARE(status(u"results"_s).values.texts(u"listen"_s), QStringList{u"tcp:0"_s});
        QAbstractButton* cure = nullptr;
        for (QAbstractButton* button : page()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().endsWith(", which is free"_L1))
                cure = button;
        }
        QVERIFY(cure);
        const QString free = cure->text().section(u' ', 1, 1).chopped(1);
        const QPoint where = cure->mapTo(page(), cure->rect().center());
        QTest::mouseClick(cure, Qt::LeftButton);
        QTRY_VERIFY(shown().contains(u"Port %1 is free."_s.arg(free)));
        QVERIFY(!cure->isVisible());
        QVERIFY(!qobject_cast<QAbstractButton*>(page()->childAt(where))); // a second click ticks nothing
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(portOf(u"results"_s), free.toInt());
    }

    void unsavedChangesWaitWhileAnotherIsLookedAt()
    {
        m_bench->writeService(u"one"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        m_bench->writeService(u"two"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QVERIFY(page()->goTo(u"one"_s));
        field<QLineEdit>(u"Public address"_s)->setText(u"https://one.example"_s);
        QVERIFY(detail()->editor().isTouched());
        QVERIFY(page()->goTo(u"two"_s));
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), QString());
        QVERIFY(!detail()->editor().isTouched());
        QCOMPARE(page()->unsaved(), u"the settings of one"_s); // who ends the program is asked
        page()->setFocus();
        QVERIFY(page()->enterWritten());
        QVERIFY(detail()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(page()->goTo(u"one"_s));
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), u"https://one.example"_s);
        QVERIFY(m_bench->click(u"Revert"_s));
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), QString());
        QVERIFY(!detail()->editor().isTouched());
        QCOMPARE(page()->unsaved(), QString());
    }

    /// Two blue buttons would be two things to do next.
    void thePagesOwnButtonStepsBackWhileSomethingIsToBeSaved()
    {
        m_bench->writeService(u"one"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QVERIFY(page()->goTo(u"one"_s));
        QAction* add = page()->head().primary;
        QVERIFY(add);
        field<QLineEdit>(u"Public address"_s)->setFocus();
        m_bench->type(u"https://one.example"_s);
        QVERIFY(!page()->head().primary);
        QVERIFY(page()->head().actions.contains(add));
        auto* tabs = detail()->findChild<QTabBar*>();
        tabs->setCurrentIndex(1); // where nothing is saved
        QCOMPARE(page()->head().primary, add);
        tabs->setCurrentIndex(0);
        QVERIFY(!page()->head().primary);
        QVERIFY(m_bench->click(u"Revert"_s));
        QCOMPARE(page()->head().primary, add);
    }

    /// Pages are made anew at another text size, with what was typed for each service.
    void unsavedChangesOutlastAnotherTextSize()
    {
        m_bench->writeService(u"one"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        m_bench->writeService(u"two"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QVERIFY(page()->goTo(u"one"_s));
        field<QLineEdit>(u"Public address"_s)->setText(u"https://one.example"_s);
        QVERIFY(page()->goTo(u"two"_s));
        field<QLineEdit>(u"Public address"_s)->setText(u"https://two.example"_s);
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(detail()->shown(), u"two"_s);
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), u"https://two.example"_s);
        QVERIFY(page()->goTo(u"one"_s));
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), u"https://one.example"_s);
        QVERIFY(page()->unsaved().contains(u"two"_s));
    }

    void whatIsTypedStaysWhenTheServiceChanges()
    {
        m_bench->writeService(u"one"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QVERIFY(page()->goTo(u"one"_s));
        auto* address = field<QLineEdit>(u"Public address"_s);
        address->setFocus();
        m_bench->type(u"https://one"_s);
        QVERIFY(waitFor(m_bench->station().services().restart(u"one"_s)).ok());
        nextSecond(); // its numbers are counted then
        QCOMPARE(field<QLineEdit>(u"Public address"_s), address);
        QCOMPARE(QApplication::focusWidget(), address);
        m_bench->type(u".example"_s);
        QCOMPARE(address->text(), u"https://one.example"_s);
    }

    void faultyFileIsARowThatCanBeMended()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\nmax-viewers = 0\n");
        m_bench->writeService(u"other"_s, "type = \"http\"\nlisten = \"tcp:0\"\nindex = \"perhaps\"\n");
        QVERIFY(waitFor(m_bench->station().reload()).ok());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(page()->goTo(u"other"_s));
        QTRY_VERIFY(shown().join(u' ').contains(u"services/other.toml:3: "_s));
        QVERIFY2(shown().join(u' ').contains(u"index"_s), "the key");
        QTRY_VERIFY(m_bench->button(u"Open file"_s));
        QVERIFY(page()->goTo(u"results"_s));
        QTRY_VERIFY(shown().join(u' ').contains(u"services/results.toml:3: "_s));
        QCOMPARE(status(u"results"_s).state, ServiceStatus::State::Running); // it goes on with what it has
        QTRY_VERIFY(m_bench->button(u"Use last good"_s));
        QVERIFY(m_bench->click(u"Use last good"_s));
        QTRY_VERIFY(status(u"results"_s).trouble.text.isEmpty());
        QTRY_VERIFY(!file(u"results"_s).contains("max-viewers"));
    }

    void removedOneComesBack()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        table()->setFocus();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->station().services().names().isEmpty());
        QTRY_VERIFY(file(u"results"_s).isEmpty()); // in its turn, by a thread
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QCOMPARE(file(u"results"_s), QByteArray("type = \"http\"\nlisten = \"tcp:0\"\n"));
    }

    /// What was switched off does not come on at the next start, and no comment is lost; nor is a file that is wrong.
    void removedOneComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("broken");
        QTest::newRow("off") << QByteArray(
            "# until summer\ntype = \"http\"\nlisten = \"tcp:0\" # any\nenabled = false\n")
                             << false;
        QTest::newRow("faulty") << QByteArray("# mine\ntype = \"http\"\nindex = \"perhaps\"\n") << true;
        QTest::newRow("no TOML") << QByteArray("type = http\"\n# and more\n") << true;
    }
    void removedOneComesBackAsItWas()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, broken);
        m_bench->writeService(u"results"_s, text);
        QVERIFY(m_bench->start());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(status(u"results"_s).isBroken, broken);
        table()->setFocus();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->window().undo().offer());
        QVERIFY(!QFile::exists(m_bench->folder() + u"/config/services/results.toml"_s));
        QVERIFY(m_bench->click(u"Undo"_s));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(file(u"results"_s), text);
        QCOMPARE(status(u"results"_s).isBroken, broken);
        QVERIFY(status(u"results"_s).state != ServiceStatus::State::Running);
        QVERIFY(waitFor(m_bench->station().reload()).ok());
        QVERIFY(status(u"results"_s).state != ServiceStatus::State::Running);
    }

    /// Somebody mended the file in an editor while the window showed what was wrong.
    void lastGoodGoesOverNobodysMending()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\nmax-viewers = 0\n");
        QVERIFY(waitFor(m_bench->station().reload()).ok());
        QTRY_VERIFY(m_bench->button(u"Use last good"_s));
        const QByteArray mended("# by hand\ntype = \"http\"\nlisten = \"tcp:0\"\nmax-viewers = 77\n");
        m_bench->writeService(u"results"_s, mended);
        QVERIFY(m_bench->click(u"Use last good"_s));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"nothing was written"_s));
        QCOMPARE(file(u"results"_s), mended);
        QTRY_COMPARE(status(u"results"_s).values.integer(u"max-viewers"_s), 77); // what it has now
        QTRY_VERIFY(!m_bench->button(u"Use last good"_s));
    }

    void formGoesOverNobodysChange()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        auto* address = field<QLineEdit>(u"Public address"_s);
        QVERIFY(address);
        address->setText(u"https://mine.example"_s);
        const QByteArray theirs("type = \"http\"\nlisten = \"tcp:0\"\npublic-address = \"https://theirs.example\"\n");
        m_bench->writeService(u"results"_s, theirs);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"nothing was written"_s));
        QCOMPARE(file(u"results"_s), theirs);
        QTRY_COMPARE(status(u"results"_s).values.text(u"public-address"_s), u"https://theirs.example"_s);
        nextSecond(); // the form follows then where nobody has touched it
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), u"https://mine.example"_s);
        QVERIFY(detail()->editor().isTouched());
        QVERIFY(m_bench->click(u"Save"_s)); // once more: it is meant
        QTRY_COMPARE(status(u"results"_s).values.text(u"public-address"_s), u"https://mine.example"_s);
        QTRY_VERIFY(file(u"results"_s).contains("https://mine.example"));
        QTRY_VERIFY(!detail()->editor().isTouched());
    }

    /// On a disk that takes nothing, what was typed stays typed: it can be saved once more when there is room.
    void whatCouldNotBeWrittenStaysTyped()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        m_bench->setDiskFull(true);
        field<QLineEdit>(u"Public address"_s)->setText(u"https://mine.example"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        // it runs with it
        QTRY_COMPARE(status(u"results"_s).values.text(u"public-address"_s), u"https://mine.example"_s);
        QTRY_VERIFY(!m_bench->trouble().isEmpty());
        nextSecond();
        QVERIFY(detail()->editor().isTouched());
        QVERIFY(shown().join(u' ').contains(u"could not be written"_s));
        m_bench->setDiskFull(false);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(file(u"results"_s).contains("https://mine.example"));
        QTRY_VERIFY(!detail()->editor().isTouched());
        QCOMPARE(page()->unsaved(), QString());
    }

    /// It runs with what could not be written: Revert goes to what the file says, and Save makes that true.
    void revertGoesToTheFile()
    {
        m_bench->writeService(
            u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\npublic-address = \"https://old.example\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        m_bench->setDiskFull(true);
        field<QLineEdit>(u"Public address"_s)->setText(u"https://mine.example"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(status(u"results"_s).values.text(u"public-address"_s), u"https://mine.example"_s);
        QTRY_VERIFY(!m_bench->trouble().isEmpty());
        m_bench->setDiskFull(false);
        // Also a form that was made since knows it.
        m_bench->window().windowActions().larger->trigger();
        m_bench->window().windowActions().normalSize->trigger();
        QTRY_COMPARE(field<QLineEdit>(u"Public address"_s)->text(), u"https://mine.example"_s);
        QVERIFY(shown().join(u' ').contains(u"Its file does not say so yet"_s));
        QVERIFY(m_bench->button(u"Save"_s)->isEnabled());
        QCOMPARE(page()->unsaved(), u"the settings of results"_s);
        QVERIFY(m_bench->click(u"Revert"_s));
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), u"https://old.example"_s);
        QTRY_VERIFY(shown().contains(u"Counts at once."_s));
        nextSecond(); // the form follows then where nobody has touched it
        QCOMPARE(field<QLineEdit>(u"Public address"_s)->text(), u"https://old.example"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(status(u"results"_s).values.text(u"public-address"_s), u"https://old.example"_s);
        QTRY_VERIFY(shown().contains(u"Nothing has changed."_s));
        QVERIFY(!m_bench->button(u"Save"_s)->isEnabled());
        QVERIFY(file(u"results"_s).contains("https://old.example"));
    }

    void whatCouldNotBeAddedToItsFileCanBeSaved()
    {
        QVERIFY(m_bench->start());
        m_bench->setDiskFull(true);
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(chooseFreePort());
        QVERIFY(m_bench->click(u"Add service"_s));
        QTRY_VERIFY2(m_bench->trouble().join(u' ').contains(u"http is in the list, but goes"_s),
            qPrintable(m_bench->trouble().join(u' ')));
        QTRY_COMPARE(detail()->shown(), u"http"_s);
        page()->perform(Command::Details);
        QTRY_VERIFY(shown().join(u' ').contains(u"Its file does not say so yet"_s));
        QVERIFY(m_bench->button(u"Save"_s)->isEnabled());
        QCOMPARE(page()->unsaved(), u"the settings of http"_s);
        m_bench->setDiskFull(false);
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_VERIFY(file(u"http"_s).contains("type = \"http\""));
        QTRY_VERIFY(shown().contains(u"Nothing has changed."_s));
        QVERIFY(!m_bench->button(u"Save"_s)->isEnabled());
    }

    /// Another port is nothing to be undone by the next start; its button stays.
    void remedyChangesNothingThatCannotBeWritten()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        m_bench->writeService(
            u"results"_s, "type = \"http\"\nlisten = \"tcp:" + QByteArray::number(taken.serverPort()) + "\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Failed);
        const QString remedy = status(u"results"_s).remedy.label;
        QTRY_VERIFY(!remedy.isEmpty() && m_bench->button(remedy));
        const auto before = status(u"results"_s).values;
        m_bench->setDiskFull(true);
        QVERIFY(m_bench->click(remedy));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Nothing has changed."_s));
        QCOMPARE(status(u"results"_s).values, before);
        m_bench->setDiskFull(false);
        QVERIFY(m_bench->click(remedy));
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
    }

    /// Two want the same port: the other one that both are offered goes to the first, and the second is offered the
    /// next.
    void remediesAreOfferedAsPortsAreTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QByteArray file = "type = \"http\"\nlisten = \"tcp:" + QByteArray::number(taken.serverPort()) + "\"\n";
        m_bench->writeService(u"results"_s, file);
        m_bench->writeService(u"second"_s, file);
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Failed);
        QTRY_COMPARE(status(u"second"_s).state, ServiceStatus::State::Failed);
        const QString remedy = status(u"second"_s).remedy.label;
        QCOMPARE(status(u"results"_s).remedy.label, remedy);
        QVERIFY(page()->goTo(u"results"_s));
        QVERIFY(m_bench->click(remedy));
        QTRY_VERIFY(status(u"results"_s).state == ServiceStatus::State::Running
            || status(u"second"_s).state == ServiceStatus::State::Running);
        const QString other = status(u"results"_s).state == ServiceStatus::State::Running ? u"second"_s : u"results"_s;
        QTRY_VERIFY(status(other).remedy.label != remedy);
        const QString next = status(other).remedy.label;
        QTRY_VERIFY(m_bench->button(next));
        // Somebody has it meanwhile: the strip says so, and nothing else repeats it.
        QTcpServer alsoTaken;
        QVERIFY(alsoTaken.listen(QHostAddress::LocalHost, next.section(u' ', -1).toUShort()));
        QVERIFY(m_bench->click(next));
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(next.section(u' ', -1)));
        QTRY_VERIFY(status(other).state == ServiceStatus::State::Failed && status(other).remedy.label != next);
        QVERIFY(!shown().join(u' ').contains(u"Changing "_s));
    }

    /// What mends it goes on below where it does not fit beside: nothing in the pane is cut.
    void remediesMakeThePaneNoWider()
    {
        m_bench.reset();
        const Languages german(u"de"_s); // has long words
        init();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        m_bench->writeService(
            u"results"_s, "type = \"http\"\nlisten = \"tcp:" + QByteArray::number(taken.serverPort()) + "\"\n");
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 640);
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Failed);
        QVERIFY(page()->goTo(u"results"_s));
        auto* detail = page()->findChild<ServiceDetail*>();
        const auto* area = detail->findChild<QScrollArea*>();
        QVERIFY(area);
        QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
            qPrintable(u"%1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
    }

    /// One strip with the remedies, not a second one that says the same and stays when it runs.
    void failingAgainIsSaidOnce()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        m_bench->writeService(
            u"results"_s, "type = \"http\"\nlisten = \"tcp:" + QByteArray::number(taken.serverPort()) + "\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(m_bench->trouble().size(), 1);
        QSignalSpy tried(&m_bench->window().troubles(), &Alerts::changed);
        const QPointer<QAbstractButton> again(m_bench->button(u"Try again"_s));
        QVERIFY(m_bench->click(u"Try again"_s));
        QTRY_VERIFY(shown().join(u' ').contains(u"Starting results failed: Port"_s)); // a passing word
        QCOMPARE(m_bench->trouble().size(), 1);
        QVERIFY(again); // the button is the one that was pressed
        QCOMPARE(tried.size(), 0);
        taken.close();
        QVERIFY(m_bench->click(u"Try again"_s));
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QTRY_COMPARE(m_bench->trouble(), QStringList());
    }

    /// A service that has said nothing has nothing filtered away.
    void silentServiceSaysNothingOfAFilter()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        m_bench->writeService(u"silent"_s, "type = \"http\"\nlisten = \"tcp:0\"\nenabled = false\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QVERIFY(page()->goTo(u"silent"_s));
        QTRY_VERIFY2(shown().contains(u"This service has said nothing yet."_s), qPrintable(shown().join(u'\n')));
        QVERIFY(!shown().join(u' ').contains(u"Esc in the filter"_s));
        QVERIFY(page()->goTo(u"results"_s));
        QTRY_VERIFY(!shown().contains(u"This service has said nothing yet."_s));
    }

    /// Who mends it by key goes on at what took the button's place, and not at the top of the window.
    void mendingKeepsTheKeyboard_data()
    {
        QTest::addColumn<bool>("inStrip");
        QTest::newRow("strip") << true;
        QTest::newRow("pane") << false;
    }
    void mendingKeepsTheKeyboard()
    {
        QFETCH(bool, inStrip);
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\nmax-viewers = 0\n");
        QVERIFY(waitFor(m_bench->station().reload()).ok());
        QAbstractButton* mend = nullptr;
        const auto find = [&] {
            for (QAbstractButton* button : m_bench->window().findChildren<QAbstractButton*>()) {
                if (button->text() == "Use last good"_L1 && button->isVisible()
                    && detail()->isAncestorOf(button) != inStrip)
                    mend = button;
            }
            return mend != nullptr;
        };
        QTRY_VERIFY(find());
        mend->setFocus(Qt::TabFocusReason);
        QTest::keyClick(mend, Qt::Key_Space);
        QTRY_VERIFY(status(u"results"_s).trouble.text.isEmpty());
        QTRY_VERIFY(!m_bench->button(u"Use last good"_s));
        const auto isThere = [&] {
            const QWidget* now = QApplication::focusWidget();
            return inStrip ? now == table() : now && detail()->isAncestorOf(now);
        };
        QTRY_VERIFY2(isThere(), qPrintable(QDebug::toString(QApplication::focusWidget())));
    }

    /// One running with a faulty file, two that never were right: the header and the rail say three.
    void headerAndRailCountTheSame()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        m_bench->writeService(u"one"_s, "type = \"http\"\nindex = \"perhaps\"\n");
        m_bench->writeService(u"two"_s, "type = \"teapot\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\nmax-viewers = 0\n");
        QVERIFY(waitFor(m_bench->station().reload()).ok());
        QTRY_VERIFY(page()->head().state.startsWith(u"3 "_s));
        const auto isInHeader = [this] {
            const auto states = m_bench->window().findChild<PageHeader*>()->findChildren<StateText*>();
            return std::any_of(states.begin(), states.end(),
                [this](const StateText* state) { return state->accessibleName().contains(page()->head().state); });
        };
        QTRY_VERIFY(isInHeader());
        QCOMPARE(m_bench->window().findChild<SideRail*>()->button(u"services"_s)->accessibleDescription(),
            page()->head().state);
    }

    /// A header that says "1 off" over a row that runs belongs to nobody.
    void headerAndRowChangeTogether()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        const auto header = [this] {
            QString all;
            for (const QLabel* label : m_bench->window().findChild<PageHeader*>()->findChildren<QLabel*>())
                all += label->text() + u'\n';
            return all;
        };
        const auto row = [this] {
            return table()->model()->index(0, int(ServicesModel::Column::State)).data().toString();
        };
        const auto agree = [&](const QString& word) {
            m_bench->flush();
            return row() == word && header().contains(u"1 "_s + word);
        };
        QTRY_VERIFY(agree(u"running"_s));
        for (const auto& [button, state, word] : {std::tuple(u"Stop"_s, ServiceStatus::State::Off, u"off"_s),
                 std::tuple(u"Start"_s, ServiceStatus::State::Running, u"running"_s)}) {
            QTRY_VERIFY(m_bench->button(button));
            QVERIFY(m_bench->click(button));
            QTRY_COMPARE(status(u"results"_s).state, state);
            QVERIFY2(agree(word), qPrintable(row() + u" below "_s + header()));
        }
    }

    void stoppingAndStarting()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        QTRY_VERIFY(m_bench->button(u"Stop"_s));
        QVERIFY(m_bench->click(u"Stop"_s));
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Off);
        QTRY_VERIFY(m_bench->button(u"Start"_s));
        QVERIFY(m_bench->click(u"Start"_s));
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
    }

    void howToConnectIsTheOtherTab()
    {
        m_bench->writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"results"_s).state, ServiceStatus::State::Running);
        auto* tabs = detail()->findChild<QTabBar*>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QTRY_VERIFY(!form()->isVisible());
        QVERIFY(!m_bench->button(u"Save"_s));
        QTRY_VERIFY(shown().join(u' ').contains(u":%1"_s.arg(portOf(u"results"_s))));
        QCOMPARE(m_bench->memory().value(u"services/tab"_s).toInt(), 1);
        page()->perform(Command::Details);
        QVERIFY(form()->isVisible());
    }
};

QTEST_MAIN(ServicesPageTest)
#include "tst_servicespage.moc"
