#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSerialPort>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/devices/deviceregistry.h"
#include "app/devices/serialline.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/transport/baseprotocol.h"
#include "protocols/rfid/farend.h"
#include "protocols/rfid/lentdrivers.h"
#include "protocols/rfid/readers/push/id12.h"
#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/devices/bytestrip.h"
#include "ui/devices/cardplacepane.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicelabels.h"
#include "ui/devices/devicesmodel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/listenpane.h"
#include "ui/devices/network/mqttpane.h"
#include "ui/devices/network/networkpane.h"
#include "ui/devices/readerform.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/languages/languages.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::devices;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray card = "\x02"
                        "0C000621A58E\r\n\x03";

struct SendsOneCard final : BaseProtocol {
    void connectionMade(Transport& transport) override
    {
        BaseProtocol::connectionMade(transport);
        transport.write(card);
    }
    void dataReceived(QByteArrayView) override {}
};

} // namespace

/// The page over real readers: simulated ones, and ports whose far end the test holds.
class DevicesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    DeviceRegistry& registry() { return m_bench->station().devices(); }
    Page* page() { return m_bench->page(u"devices"_s); }
    Table* table() { return page()->findChild<Table*>(); }
    DeviceDetail* detail() { return page()->findChild<DeviceDetail*>(); }
    DeviceState state(const QString& id)
    {
        return registry().find(id) ? registry().find(id)->state : DeviceState::Failed;
    }
    QString add(const QString& name, const QString& port)
    {
        NewDevice wish;
        wish.name = name;
        wish.endpoint = port;
        wish.driver = u"id12"_s;
        const QString id = waitFor(registry().add(wish)).valueOr(QString());
        [&] { QTRY_VERIFY(page()->goTo(id)); }();
        return id;
    }
    void trigger(const QString& text)
    {
        for (QAction* action : page()->findChildren<QAction*>()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n') + m_bench->trouble().join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{devicesPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void addingAReaderCutsNothing_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"de"_s, u"es"_s, u"fr"_s, u"nl"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void addingAReaderCutsNothing()
    {
        QFETCH(QString, language);
        m_bench.reset();
        const Languages spoken(language);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{devicesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 640);
        QVERIFY(page()->goTo(u"simulate"_s));
        QVERIFY(m_bench->waitForDialog());
        const auto* form = m_bench->dialog()->findChild<ReaderForm*>();
        const QWidget* body = form->parentWidget();
        QTRY_VERIFY2(body->width() <= body->parentWidget()->width(),
            qPrintable(u"%1 of %2"_s.arg(body->width()).arg(body->parentWidget()->width())));
        QVERIFY(m_bench->dialog()->width() <= 1024);
        m_bench->dialog()->reject();
        m_bench.reset();
    }

    /// Its counts and what its bytes mean are numbers and words that people came for.
    void whatAReaderCountedIsWhole_data() { addingAReaderCutsNothing_data(); }
    void whatAReaderCountedIsWhole()
    {
        QFETCH(QString, language);
        m_bench.reset();
        const Languages spoken(language);
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{devicesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().resize(1024, 640);
        QVERIFY(waitFor(registry().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        const QString id = registry().devices().first().id;
        QTRY_COMPARE(state(id), DeviceState::Ready);
        QVERIFY(page()->goTo(id));
        table()->setFocus();
        for (int i = 0; i < 12; ++i)
            m_bench->press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(registry().find(id)->reads, 12u);
        m_bench->flush();
        const auto* legend = page()->findChild<ByteLegend*>();
        QTRY_VERIFY(legend->isVisible());
        QTRY_VERIFY2(cutWords(*detail()).isEmpty(), qPrintable(cutWords(*detail()).join(u'\n')));
        QTRY_COMPARE(legend->height(), legend->heightForWidth(legend->width()));
        for (const QString& meaning : legend->meaningsIn(legend->width()))
            QVERIFY2(!meaning.contains(u'…'), qPrintable(meaning));
        const QLabel* counted = nullptr;
        for (const QLabel* label : detail()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(u"12, "_s))
                counted = label;
        }
        QVERIFY(counted);
        QVERIFY(counted->width() >= counted->fontMetrics().horizontalAdvance(counted->text()));
        m_bench.reset();
    }

    /// Whoever has a gateway looks for its reader among the others, and there is no port before a service hears it.
    void whoHasAReaderByMqttIsLedToItsService()
    {
        QVERIFY(page()->goTo(u"add"_s));
        QVERIFY(m_bench->waitForDialog());
        auto* list = m_bench->dialog()->findChild<QListView*>();
        QVERIFY(list);
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"By MQTT…"_s);
        QCOMPARE(found.size(), 1);
        list->setCurrentIndex(found.first());
        QTRY_VERIFY(m_bench->button(u"Add the service…"_s));
        QVERIFY(!m_bench->button(u"Add reader"_s)->isEnabled());
        m_bench->dialog()->reject();

        ServiceList& services = m_bench->station().services();
        MqttPane pane(services);
        QSignalSpy wanted(&pane, &MqttPane::serviceWanted);
        auto* lead = pane.findChild<QPushButton*>();
        lead->click();
        QCOMPARE(wanted.takeFirst().first().toString(), u"add/mqtt"_s);
        QVERIFY(services.add(u"mqtt"_s, u"gates"_s, OptionValues(services.type(u"mqtt"_s)->options())).ok());
        pane.refresh();
        QCOMPARE(lead->text(), u"Open the service"_s);
        lead->click();
        QCOMPARE(wanted.takeFirst().first().toString(), u"gates"_s);
    }

    void simulatedReaderIsAddedAndTapped()
    {
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->dialog()->reject();
        QVERIFY(page()->goTo(u"simulate"_s)); // the palette's action
        QVERIFY(m_bench->waitForDialog());
        QTRY_VERIFY(m_bench->button(u"Add reader"_s)->isEnabled());
        QVERIFY(m_bench->click(u"Add reader"_s));
        QTRY_COMPARE(registry().devices().size(), 1);
        const QString id = registry().devices().first().id;
        QTRY_COMPARE(state(id), DeviceState::Ready);
        QTRY_COMPARE(detail()->shown(), id);
        table()->setFocus();
        m_bench->press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(registry().find(id)->reads, 1u);
        QTRY_VERIFY(!page()->findChild<ByteStrip*>()->frame().isEmpty());
        QVERIFY(m_bench->click(u"Tap a card"_s));
        QTRY_COMPARE(registry().find(id)->reads, 2u);
    }

    void lastCardIsShownByteByByte()
    {
        Pty port(m_bench->folder() + u"/r1"_s);
        const QString id = add(u"Reader 1"_s, port.path());
        QTRY_COMPARE(state(id), DeviceState::Ready);
        QVERIFY(shown().contains(u"No card yet. Hold one to the reader."_s));
        port.write(card);
        QTRY_VERIFY(shown().contains(u"0C 00 06 21 A5"_s));
        auto* strip = page()->findChild<ByteStrip*>();
        QVERIFY(strip->isVisible());
        qsizetype bytes = 0;
        for (const rfid::Span& span : strip->frame())
            bytes += span.bytes.size();
        QCOMPARE(bytes, card.size()); // every byte has a meaning
        QVERIFY2(strip->accessibleName().contains(u"correct"_s), qPrintable(strip->accessibleName()));
        QTRY_VERIFY(shown().contains(u"1 read, none bad"_s));
        port.write("\x02"
                   "0C000621A58F\r\n\x03");
        QTRY_VERIFY(shown().contains(u"1 × wrong checksum"_s));
        QVERIFY(shown().contains(u"2 read, 1 bad"_s));
    }

    void printedCodeStandsAsOnPaper()
    {
        Pty port(m_bench->folder() + u"/r1"_s);
        const QString id = add(u"Scanner"_s, port.path());
        QVERIFY(waitFor(registry().setDriver(id, u"code-scanner"_s)).ok());
        QTRY_COMPARE(state(id), DeviceState::Ready);
        port.write("]Q1K7PX-4MQA\r");
        QTRY_VERIFY(shown().contains(u"K7PX-4MQA"_s));
        QVERIFY(shown().contains(u"printed code"_s));
        port.write("]Q1" + QByteArray(40, 'x') + '\r'); // too long for the pane
        QTRY_VERIFY(shown().contains(QString(28, u'x') + QChar(0x2026)));
    }

    /// In large digits it goes on in the next line, and a code is cut in its middle.
    void aLongNumberMakesThePaneNoWider()
    {
        m_bench->window().resize(1280, 640); // with a scroll bar beside it
        const QString simulated = waitFor(registry().addSimulated(u"Reader 1"_s, u"acg-multiiso"_s)).valueOr(QString());
        QTRY_COMPARE(state(simulated), DeviceState::Ready);
        QVERIFY(page()->goTo(simulated));
        const auto* area = detail()->findChild<QScrollArea*>();
        QVERIFY(registry().tap(simulated, u"04A1B2C3D4E580E00401"_s).ok());
        QTRY_VERIFY(shown().contains(u"04 A1 B2 C3 D4 E5 80 E0 04 01"_s));
        QTRY_VERIFY(area->verticalScrollBar()->isVisible());
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QTRY_VERIFY2(cutWords(*detail()).isEmpty(), qPrintable(cutWords(*detail()).join(u'\n')));

        Pty port(m_bench->folder() + u"/r1"_s);
        const QString scanner = add(u"Scanner"_s, port.path());
        QVERIFY(waitFor(registry().setDriver(scanner, u"code-scanner"_s)).ok());
        QTRY_COMPARE(state(scanner), DeviceState::Ready);
        port.write("]Q1" + QByteArray(28, 'W') + '\r');
        QTRY_VERIFY(shown().contains(QString(28, u'W')));
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    }

    void unpluggedReaderSaysThatItWaits()
    {
        Pty port(m_bench->folder() + u"/r1"_s);
        const QString id = add(u"Reader 1"_s, port.path());
        QTRY_COMPARE(state(id), DeviceState::Ready);
        port.unplug();
        QTRY_VERIFY(shown().contains(u"Reader 1 is not plugged in. It goes on by itself when it comes back."_s));
        QVERIFY(page()->head().caption.contains(u"1 unplugged"_s));
        QVERIFY(page()->head().state.isEmpty()); // nobody has to do anything
        port.plug();
        QTRY_COMPARE(state(id), DeviceState::Ready);
        QTRY_VERIFY(!shown().contains(u"not plugged in"_s));
    }

    void busyReaderIsTriedAgain()
    {
        Pty port(m_bench->folder() + u"/r1"_s);
        QSerialPort holder;
        holder.setPortName(port.slave());
        QVERIFY(holder.open(QIODevice::ReadWrite));
        const QString id = add(u"Reader 1"_s, port.path());
        QCOMPARE(state(id), DeviceState::Busy);
        QTRY_VERIFY(shown().contains(registry().find(id)->stateText));
        QTRY_COMPARE(page()->head().state, u"1 needs you"_s);
        // The strip on the page says the same, with the button that mends it.
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Reader 1 cannot be opened:"_s));
        holder.close();
        m_bench->click(u"Try again"_s); // unless it was quicker by itself
        QTRY_COMPARE(state(id), DeviceState::Ready);
        QTRY_VERIFY(page()->head().state.isEmpty());
    }

    /// What lags behind the others says something that is not so.
    void allSayTheSameOfAReader()
    {
        Pty port(m_bench->folder() + u"/r1"_s);
        QSerialPort holder;
        holder.setPortName(port.slave());
        QVERIFY(holder.open(QIODevice::ReadWrite));
        const QString id = add(u"Reader 1"_s, port.path());
        const auto row = [&] {
            return table()->currentSource().siblingAtColumn(DevicesModel::State).data().toString();
        };
        const auto said = [&] { // in row, header, strip and pane, and on the chip
            QStringList all{row(), page()->head().state, QString::number(m_bench->trouble().size())};
            for (const Chip* chip : page()->findChildren<Chip*>()) {
                if (chip->text() == "Only trouble"_L1)
                    all.append(chip->accessibleName());
            }
            return all.join(u'|');
        };
        constexpr int lag = 700; // twice as long as they take, and some
        QTRY_COMPARE(row(), u"busy"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"busy|1 needs you|2|Only trouble, 1"_s, lag);
        holder.close();
        registry().retry(id);
        QTRY_COMPARE(row(), u"ready"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"ready||0|Only trouble, 0"_s, lag);
    }

    /// And no other row passes as one: what is counted is what the chip lets through.
    void aPortThatNobodyNeedsIsNoTrouble()
    {
        const SerialPort free{.device = u"/dev/a"_s},
            other{.device = u"/dev/b"_s, .usable = false, .why = u"It is no serial port."_s},
            used{.device = u"/dev/c"_s, .usable = false, .usedBy = u"reader"_s};
        QCOMPARE(portMark(free), Mark::Good);
        QCOMPARE(portMark(used), Mark::Good);
        QCOMPARE(portMark(other), Mark::Stopped);
    }

    void wrongSpeedOffersIdentify()
    {
        Pty port(m_bench->folder() + u"/r1"_s);
        const QString id = add(u"Reader 1"_s, port.path());
        QTRY_COMPARE(state(id), DeviceState::Ready);
        port.write(QByteArray::fromHex("800000808000F80080008000800080F8").repeated(8));
        QTRY_COMPARE(state(id), DeviceState::WrongBaud);
        QTRY_VERIFY(shown().contains(u" bytes"_s) && shown().contains(registry().find(id)->stateText));
        QTRY_VERIFY(m_bench->button(u"Identify…"_s));
        QVERIFY(m_bench->click(u"Identify…"_s));
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(m_bench->dialog()->windowTitle(), u"Identify Reader 1"_s);
        QTRY_COMPARE(state(id), DeviceState::BeingTried);
        QVERIFY(!m_bench->button(u"Use it"_s)->isEnabled());
        port.write("\n0F0184F07A\r\n0F0184F07A\r"); // another kind speaks
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->button(u"Use it"_s)->isEnabled(), 15'000);
        QVERIFY(m_bench->click(u"Use it"_s));
        QTRY_COMPARE(registry().find(id)->driver, u"parallax"_s);
        QTRY_COMPARE(state(id), DeviceState::Ready);
    }

    void readerWithoutPermissionShowsTheCommand()
    {
        constexpr uid_t nobody = 65534;
        constexpr gid_t dialout = 20;
        Pty port({});
        const QByteArray slave = port.slave().toLocal8Bit();
        if (::geteuid() != 0 || ::chown(slave.constData(), 0, dialout) != 0 || ::chmod(slave.constData(), 0660) != 0)
            QSKIP("Only root can be somebody else for a moment.");
        QVERIFY(::seteuid(nobody) == 0);
        const QString id = add(u"Reader 1"_s, port.path());
        const DeviceState first = state(id);
        const bool told = QTest::qWaitFor(
            [&] { return shown().contains(u"run the command, then log in again"_s); }, 3000);
        const QString words = shown();
        const bool copied = m_bench->click(u"Copy command"_s);
        QVERIFY(::seteuid(0) == 0);
        QCOMPARE(first, DeviceState::NoPermission);
        QVERIFY2(told, qPrintable(words));
        QVERIFY2(words.contains(u"sudo usermod -aG dialout nobody"_s), qPrintable(words));
        QVERIFY(copied);
        QCOMPARE(QApplication::clipboard()->text(), u"sudo usermod -aG dialout nobody"_s);
        m_bench->click(u"Try again"_s);
        QTRY_COMPARE(state(id), DeviceState::Ready); // as root again
    }

    void renamedWithTheKeyboard()
    {
        const QString id = waitFor(registry().addSimulated(u"Reader 1"_s, u"id12"_s)).valueOr(QString());
        QTRY_VERIFY(page()->goTo(id));
        table()->setFocus();
        m_bench->press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        m_bench->type(u"Entrance"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_COMPARE(registry().find(id)->name, u"Entrance"_s);
    }

    void removedOneComesBackWithItsId()
    {
        const QString id = waitFor(registry().addSimulated(u"Reader 1"_s, u"id12"_s)).valueOr(QString());
        QTRY_VERIFY(page()->goTo(id));
        table()->setFocus();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(!registry().find(id));
        QTRY_COMPARE(
            table()->model()->rowCount(), int(registry().ports().isEmpty() ? 0 : registry().ports().size() + 1));
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(registry().find(id));
        QCOMPARE(registry().find(id)->name, u"Reader 1"_s);
    }

    /// The dialog around it has a Cancel of its own, which does more.
    void listeningIsStopped()
    {
        Pty port(m_bench->folder() + u"/r1"_s);
        ListenPane pane(registry());
        const auto* button = pane.findChild<QPushButton*>();
        QVERIFY(button);
        pane.setPort(port.slave());
        const QString idle = button->text();
        pane.listen();
        QVERIFY(pane.isListening());
        QCOMPARE(button->text(), u"Stop"_s);
        pane.setPort({});
        QVERIFY(!pane.isListening());
        QCOMPARE(button->text(), idle);
    }

    void chipShowsOnlyTrouble()
    {
        const QString good = waitFor(registry().addSimulated(u"Good"_s, u"id12"_s)).valueOr(QString());
        Pty port(m_bench->folder() + u"/r1"_s);
        QSerialPort holder;
        holder.setPortName(port.slave());
        QVERIFY(holder.open(QIODevice::ReadWrite));
        const QString busy = add(u"Busy"_s, port.path());
        QCOMPARE(state(busy), DeviceState::Busy);
        for (Chip* chip : page()->findChildren<Chip*>()) {
            if (chip->text() == "Only trouble"_L1)
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QTRY_COMPARE(table()->model()->rowCount(), 2); // the heading and the one
        QCOMPARE(table()->model()->index(1, 0).data().toString(), u"Busy"_s);
    }

    void lentKindIsOfferedAndKept()
    {
        rfid::DriverInfo acme;
        acme.name = u"acme7"_s;
        acme.title = u"Acme 7"_s;
        auto hold = registry().drivers().add(
            acme, u"the plugin acme"_s, [](const rfid::ReaderSettings&, rfid::DriverEvents& events) {
                return std::make_unique<rfid::Id12Driver>(events);
            });
        Pty port(m_bench->folder() + u"/r1"_s);
        const QString id = add(u"Reader 1"_s, port.path());
        QVERIFY(waitFor(registry().setDriver(id, u"acme7"_s)).ok());
        QTRY_COMPARE(state(id), DeviceState::Ready);
        QTRY_VERIFY(shown().contains(u"Acme 7"_s));

        hold = Registration(); // the plugin is switched off
        QCOMPARE(state(id), DeviceState::DriverTrouble);
        QTRY_VERIFY(shown().contains(u"belongs to the plugin acme, which is off"_s));
        for (QAction* action : page()->findChildren<QAction*>()) {
            if (action->text() == u"Change…"_s)
                action->trigger();
        }
        QVERIFY(m_bench->waitForDialog());
        auto* kinds = m_bench->dialog()->findChild<ReaderForm*>()->kindField();
        QCOMPARE(kinds->currentData().toString(), u"acme7"_s);
        QCOMPARE(kinds->currentText(), u"Acme 7"_s);
        QVERIFY(m_bench->click(u"Save"_s));
        QCOMPARE(registry().find(id)->driver, u"acme7"_s);

        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->dialog()->findChild<ReaderForm*>()->kindField()->findData(u"acme7"_s) < 0);
        m_bench->dialog()->reject();
    }

    void openDialogsFollowKindsThatComeAndGo()
    {
        const auto lend = [this](int baud) {
            rfid::DriverInfo acme;
            acme.name = u"acme7"_s;
            acme.title = u"Acme 7"_s;
            acme.baud = baud;
            return *registry().drivers().add(
                acme, u"the plugin acme"_s, [](const rfid::ReaderSettings&, rfid::DriverEvents& events) {
                    return std::make_unique<rfid::Id12Driver>(events);
                });
        };
        Pty port(m_bench->folder() + u"/r1"_s);
        add(u"Reader 1"_s, port.path());
        page()->findChild<Table*>()->setFocus();
        for (QAction* action : page()->findChildren<QAction*>()) {
            if (action->text() == u"Change…"_s)
                action->trigger();
        }
        QVERIFY(m_bench->waitForDialog());
        auto* form = m_bench->dialog()->findChild<ReaderForm*>();
        form->nameField()->setText(u"Front door"_s);
        ReaderWish wish = form->wish();
        wish.place = u"at the entrance"_s;
        wish.baud = 19200;
        wish.settings.idBytes = 5;
        form->setWish(wish);

        auto hold = lend(2400);
        QVERIFY(form->kindField()->findData(u"acme7"_s) >= 0); // at once
        QCOMPARE(form->wish(), wish);
        form->setDriver(u"acme7"_s, 0);
        wish = form->wish();
        QCOMPARE(wish.baud, 2400);
        hold = Registration(); // as while the plugin is read again
        QCOMPARE(form->wish(), wish);
        hold = lend(4800);
        wish.baud = 4800; // its usual speed is another now
        QCOMPARE(form->wish(), wish);
        form->setDriver(u"acme7"_s, 57600);
        wish.baud = 57600; // chosen by hand
        hold = {};
        hold = lend(2400);
        QCOMPARE(form->wish(), wish);
        form->setDriver(u"id12"_s, 0);
        hold = {};
        QVERIFY(form->kindField()->findData(u"acme7"_s) < 0);
        QCOMPARE(form->wish().driver, u"id12"_s);
        m_bench->dialog()->reject();

        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        form = m_bench->dialog()->findChild<ReaderForm*>();
        auto* ports = m_bench->dialog()->findChild<QListView*>();
        // the simulated one, whose other end we have
        ports->setCurrentIndex(ports->model()->index(ports->model()->rowCount() - 1, 0));
        hold = lend(2400);
        QVERIFY(form->kindField()->findData(u"acme7"_s) < 0);
        m_bench->dialog()->reject();
    }

    /// Behind a serial server: put in by its address, and then a port like any other.
    void oneOverTheNetworkIsAdded()
    {
        const auto listening = listenOn(m_bench->station().reactor(), *Endpoint::parse(u"tcp:0:interface=127.0.0.1"_s),
            {}, nullptr, [] { return std::make_unique<SendsOneCard>(); });
        QVERIFY(listening.ok());
        const QString address = u"127.0.0.1:%1"_s.arg(listening->front()->address().port);
        page();
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        auto* ports = m_bench->dialog()->findChild<QListView*>();
        const int before = ports->model()->rowCount();
        ports->setCurrentIndex(
            ports->model()->match(ports->model()->index(0, 0), Qt::DisplayRole, u"Over the network…"_s).value(0));
        auto* pane = m_bench->dialog()->findChild<NetworkPane*>();
        QVERIFY(pane->isVisible());
        pane->addressField()->setText(u"127.0.0.1"_s);
        QTest::keyClick(pane->addressField(), Qt::Key_Return);
        QTRY_VERIFY2(shown().contains(u"host and port"_s), qPrintable(shown()));
        pane->addressField()->setText(address);
        QTest::keyClick(pane->addressField(), Qt::Key_Return);
        QTRY_COMPARE(ports->model()->rowCount(), before + 1);
        QTRY_COMPARE(ports->currentIndex().data().toString(), address);
        QVERIFY(!pane->isVisible());
        auto* form = m_bench->dialog()->findChild<ReaderForm*>();
        QTRY_COMPARE_WITH_TIMEOUT(form->wish().driver, u"id12"_s, 20000); // its card is a frame of that kind
        form->nameField()->setText(u"Till"_s);
        for (QPushButton* button : m_bench->dialog()->findChildren<QPushButton*>()) {
            if (button->text() == u"Add reader"_s)
                button->click();
        }
        QTRY_VERIFY(registry().find(u"Till"_s));
        QCOMPARE(registry().find(u"Till"_s)->endpoint, u"tcp:"_s + address);
        QTRY_COMPARE(state(u"Till"_s), DeviceState::Ready);
        QTRY_VERIFY(!m_bench->dialog());
    }

    /// The other way round: it connects here, and is then a port like any other.
    void oneThatConnectsHereIsAdded()
    {
        QCOMPARE(listeningEndpoint(u" 4001 "_s, {}), u"listen:4001"_s);
        QCOMPARE(listeningEndpoint(u"*:4001"_s, u"10.0.0.0/8"_s), u"listen:4001:interface=*:from=10.0.0.0/8"_s);
        const auto byName = serialEndpoint(listeningEndpoint(u"[fe80::1]:4001"_s, u"fe80::/10, 10.0.0.1"_s));
        QVERIFY(byName.ok());
        QCOMPARE(byName->value(u"interface"_s), u"fe80::1"_s);
        QCOMPARE(byName->value(u"from"_s), u"fe80::/10, 10.0.0.1"_s);

        auto& reactor = m_bench->station().reactor();
        auto taken = listenOn(reactor, *Endpoint::parse(u"tcp:0:interface=127.0.0.1"_s), {}, nullptr,
            [] { return std::make_unique<SendsOneCard>(); });
        QVERIFY(taken.ok());
        const QString port = QString::number(taken->front()->address().port);
        page();
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        auto* ports = m_bench->dialog()->findChild<QListView*>();
        ports->setCurrentIndex(
            ports->model()->match(ports->model()->index(0, 0), Qt::DisplayRole, u"Over the network…"_s).value(0));
        auto* pane = m_bench->dialog()->findChild<NetworkPane*>();
        QVERIFY(!pane->fromField()->isVisible());
        pane->callsField()->click();
        QVERIFY(pane->fromField()->isVisible());
        pane->addressField()->setText(port);
        QTest::keyClick(pane->addressField(), Qt::Key_Return);
        QTRY_VERIFY2(shown().contains(u"is taken"_s), qPrintable(shown()));
        taken->clear();
        pane->addressField()->setFocus();
        QTest::keyClick(pane->addressField(), Qt::Key_Return);
        const auto waits = [this] {
            const auto states = m_bench->dialog()->findChildren<StateText*>();
            return std::any_of(states.begin(), states.end(),
                [](const StateText* state) { return state->accessibleName().contains(u"waiting for the reader"_s); });
        };
        QTRY_VERIFY2(waits(), qPrintable(shown()));
        const auto connecting = connectTo(
            reactor, *Endpoint::parse(u"tcp:127.0.0.1:"_s + port), {}, nullptr, std::make_unique<SendsOneCard>());
        QTRY_COMPARE(ports->currentIndex().data().toString(), u"port %1 of this computer"_s.arg(port));
        QVERIFY(!pane->isVisible());
        auto* form = m_bench->dialog()->findChild<ReaderForm*>();
        QTRY_COMPARE_WITH_TIMEOUT(form->wish().driver, u"id12"_s, 20000);
        form->nameField()->setText(u"Till"_s);
        for (QPushButton* button : m_bench->dialog()->findChildren<QPushButton*>()) {
            if (button->text() == u"Add reader"_s)
                button->click();
        }
        QTRY_VERIFY(registry().find(u"Till"_s));
        QCOMPARE(registry().find(u"Till"_s)->endpoint, u"listen:"_s + port);
        QTRY_COMPARE(state(u"Till"_s), DeviceState::Ready);
        QTRY_VERIFY(!m_bench->dialog());
    }

    /// What the tablet beside it opens stands in the pane, and is the same when that is taken back.
    void cardsAreLinkedAtAReader()
    {
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{devicesPage()});
        m_bench->writeService(u"http"_s, "type = \"http\"\nlisten = [\"tcp:0\"]\n");
        QVERIFY(m_bench->start());
        QTRY_VERIFY(!m_bench->station().pollAddresses().linkPlace(u"x"_s).isEmpty());
        auto& linking = m_bench->station().polls().cardLinking();
        const QString id = waitFor(registry().addSimulated(u"Desk"_s, u"id12"_s)).valueOr(QString());
        QTRY_VERIFY(page()->goTo(id));
        const auto* pane = page()->findChild<CardPlacePane*>();
        QVERIFY(!pane->isVisible());

        trigger(u"Link cards here"_s);
        QTRY_VERIFY(pane->isVisible());
        const QString key = linking.places().value(id);
        QVERIFY(!key.isEmpty());
        QVERIFY(shown().contains(u"linking cards"_s));
        QVERIFY2(cutWords(*detail()).isEmpty(), qPrintable(cutWords(*detail()).join(u'\n')));
        for (auto* button : pane->findChildren<QToolButton*>()) {
            if (button->accessibleName() == "Copy"_L1)
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), m_bench->station().pollAddresses().linkPlace(key));

        m_bench->window().undo().takeBack();
        QTRY_VERIFY(!pane->isVisible());
        QVERIFY(!linking.isPlace(id));

        QCOMPARE(waitFor(linking.makePlace(id, key)).valueOr(QString()), key); // from elsewhere
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(m_bench->click(u"Cards vote here again"_s));
        QTRY_VERIFY(!pane->isVisible());
        QVERIFY(!linking.isPlace(id));
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(linking.places().value(id), key);
    }

    /// Whoever takes a reader from voters hears of it.
    void linkingAtAReaderOfAnOpenPollSaysWhatIsLost()
    {
        page();
        const QString id = waitFor(registry().addSimulated(u"Desk"_s, u"id12"_s)).valueOr(QString());
        auto& polls = m_bench->station().polls();
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"stew"_s, u"Stew"_s, {}}};
        poll.readers = {{id, u"soup"_s}};
        QVERIFY(waitFor(polls.save(poll)).ok());
        QVERIFY(waitFor(polls.openPoll(poll.id)).ok());
        QTRY_VERIFY(page()->goTo(id));
        trigger(u"Link cards here"_s);
        QTRY_VERIFY2(shown().contains(u"not for “Soup” in “Lunch?” either"_s), qPrintable(shown()));
    }

    /// Nobody could open the screen: what mends it stands there.
    void aPlaceWithoutAWebServiceSaysSo()
    {
        const QString id = waitFor(registry().addSimulated(u"Desk"_s, u"id12"_s)).valueOr(QString());
        QTRY_VERIFY(page()->goTo(id));
        trigger(u"Link cards here"_s);
        QTRY_VERIFY(page()->findChild<CardPlacePane*>()->isVisible());
        QVERIFY(m_bench->button(u"Set up a web service…"_s));
        QVERIFY(!shown().contains(u"/link/"_s));
    }

    void turnedOffAndOn()
    {
        const QString id = waitFor(registry().addSimulated(u"Reader 1"_s, u"id12"_s)).valueOr(QString());
        QTRY_VERIFY(page()->goTo(id));
        const auto has = [this](const QString& text) {
            const auto actions = page()->findChildren<QAction*>();
            return std::any_of(actions.begin(), actions.end(), [&](QAction* action) { return action->text() == text; });
        };
        trigger(u"Turn off"_s);
        QTRY_COMPARE(state(id), DeviceState::Disabled);
        QTRY_COMPARE(page()->head().caption, u"1 off"_s);
        QTRY_VERIFY(has(u"Turn on"_s));
        trigger(u"Turn on"_s);
        QTRY_COMPARE(state(id), DeviceState::Ready);
    }
};

QTEST_MAIN(DevicesPageTest)
#include "tst_devicespage.moc"
