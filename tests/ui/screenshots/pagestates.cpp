#include "tests/ui/screenshots/pagestates.h"
#include "tests/ui/screenshots/settle.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QSerialPort>
#include <QSpinBox>
#include <QSslSocket>
#include <QTabBar>
#include <QTreeView>
#include <QUrl>

#include "app/devices/deviceregistry.h"
#include "protocols/rfid/lentdrivers.h"
#include "tests/app/devices/pty.h"
#include "tests/ui/screenshots/samplexmpp.h"
#include "tests/ui/support/samplechat.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/languages/saidwords.h"
#include "ui/services/optionform.h"
#include "ui/tags/tagdialog.h"
#include "ui/tags/tags.h"
#include "ui/widgets/display/detailpane.h"
#include "ui/widgets/tables/table.h"
#include "ui/xmpp/stanzaeditor.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PageStates::PageStates(MainWindow& window, SampleStation& sample, SampleChat& talk, Take take)
    : m_window(window), m_sample(sample), m_talk(talk), m_take(std::move(take))
{
}

void PageStates::show()
{
    chat();
    devices();
    services();
    rules();
    connections();
    pubsub();
    xmpp();
    console();
    log();
    plugins();
}

bool PageStates::click(const QString& text)
{
    QWidget* dialog = QApplication::activeModalWidget();
    for (QAbstractButton* button : (dialog ? dialog : &m_window)->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->text().remove(u'&').startsWith(text.chopped(text.endsWith(u'…') ? 1 : 0)))
            continue;
        button->click();
        settle(200);
        return true;
    }
    return false;
}

void PageStates::chooseTab(int tab)
{
    for (QTabBar* bar : m_window.page(m_window.currentPage())->findChildren<QTabBar*>())
        bar->setCurrentIndex(tab);
    settle(300);
}

void PageStates::takeDevice(const QString& id, const QString& name)
{
    m_window.goTo(u"devices"_s, id);
    settle(1200); // head and strips follow once a second
    m_take(u"devices-"_s + name, false);
}

void PageStates::devices()
{
    auto& registry = m_sample.station().devices();
    const auto add = [&](const QString& name, const QString& place, const Pty& port) {
        devices::NewDevice wish;
        wish.name = name;
        wish.place = place;
        wish.endpoint = port.path();
        wish.driver = u"id12"_s;
        return waitFor(registry.add(wish)).valueOr(QString());
    };
    takeDevice(m_sample.readers().last(), u"unplugged"_s);
    Pty wrong(m_sample.folder() + u"/ttyUSB4"_s), held(m_sample.folder() + u"/ttyUSB5"_s),
        noisy(m_sample.folder() + u"/ttyUSB6"_s);
    QSerialPort holder;
    holder.setPortName(held.slave());
    holder.open(QIODevice::ReadWrite);
    const QString wrongSpeed = add(u"Reader 7"_s, u"Rehearsal room"_s, wrong);
    const QString busy = add(u"Reader 8"_s, u"Kitchen"_s, held);
    const QString longName = add(u"The reader with the blue sticker beside the emergency exit of the large hall"_s,
        u"Beside the emergency exit of the large hall, second floor"_s, noisy);
    settle(200);
    wrong.write(QByteArray::fromHex("800000808000F80080008000800080F8").repeated(8));
    noisy.write("\x02"
                "0C000621A58E\r\n\x03");
    settle(100);
    noisy.write("\x02"
                "0C000621A58F\r\n\x03\x01\x02\x03");
    settle(800);
    takeDevice(wrongSpeed, u"wrong-speed"_s);
    takeDevice(busy, u"busy"_s);
    takeDevice(longName, u"long-name"_s);
    driverTrouble();
    m_window.goTo(u"devices"_s, u"identify/"_s + wrongSpeed);
    settle(600);
    m_take(u"devices-identify"_s, true);
    for (const QString& id : {wrongSpeed, busy, longName}) {
        if (!waitFor(registry.remove(id)))
            return;
    }
    readerWithoutPermission();
    taggedReader();
}

/// Tags as they are given, and as the list shows them where there is room.
void PageStates::taggedReader()
{
    const QString reader = m_sample.readers().first();
    Tags& tags = Tags::of(m_window);
    tags.set(u"devices"_s, reader, {u"door"_s, u"hall 2"_s});
    takeDevice(reader, u"tagged"_s);
    askForTags(m_window, u"devices"_s, {.id = reader, .name = m_sample.station().devices().find(reader)->name});
    m_take(u"devices-tags"_s, true);
    tags.forget(u"devices"_s, reader);
}

/// A kind of reader that a plugin brought, which has gone.
void PageStates::driverTrouble()
{
    auto& registry = m_sample.station().devices();
    Pty port(m_sample.folder() + u"/ttyUSB3"_s);
    const auto make = [](const rfid::ReaderSettings& settings, rfid::DriverEvents& events) {
        return rfid::makeDriver(u"id12", settings, events);
    };
    auto hold = registry.drivers().add(
        {.name = u"old-badges"_s, .title = u"Badges of the old town hall"_s}, u"the plugin old-badges"_s, make);
    devices::NewDevice wish;
    wish.name = u"Reader 10"_s;
    wish.place = u"Town hall"_s;
    wish.endpoint = port.path();
    wish.driver = u"old-badges"_s;
    const QString id = waitFor(registry.add(wish)).valueOr(QString());
    settle(300);
    port.write("\x02"
               "0C000621A58E\r\n\x03");
    settle(300);
    takeDevice(id, u"lent-driver"_s);
    hold = Error{};
    takeDevice(id, u"driver-trouble"_s);
    m_made = waitFor(registry.remove(id)).ok() && m_made;
}

/// Root may open every port: for a moment this program is nobody, at a port of a group.
void PageStates::readerWithoutPermission()
{
    constexpr uid_t nobody = 65534;
    constexpr gid_t dialout = 20;
    auto& registry = m_sample.station().devices();
    settle(2400); // a port that was busy is asked for again by now, and with it all others: as root, this one
    Pty port({});
    const QByteArray slave = port.slave().toLocal8Bit();
    if (::geteuid() != 0 || ::chown(slave.constData(), 0, dialout) != 0 || ::chmod(slave.constData(), 0660) != 0
        || ::seteuid(nobody) != 0)
        return;
    devices::NewDevice wish;
    wish.name = u"Reader 9"_s;
    wish.place = u"Box office"_s;
    wish.endpoint = port.path();
    wish.driver = u"id12"_s;
    auto adding = registry.add(wish);
    if (::seteuid(0) != 0)
        return;
    const QString id = waitFor(std::move(adding)).valueOr(QString());
    // It is tried again with the page; root would be let in, also while that comes to the front.
    if (::seteuid(nobody) != 0)
        return;
    m_window.goTo(u"devices"_s, id);
    registry.retry(id);
    settle(600);
    if (::seteuid(0) != 0)
        return;
    m_take(u"devices-no-permission"_s, false);
    if (!waitFor(registry.remove(id)))
        return;
}

void PageStates::services()
{
    Station& station = m_sample.station();
    m_window.goTo(u"services"_s, u"http-2"_s);
    settle(1200);
    m_take(u"services-failed"_s, false);
    m_window.goTo(u"services"_s, u"xmpp"_s);
    settle(300);
    m_take(u"services-xmpp"_s, false);
    for (QSpinBox* port : m_window.findChildren<QSpinBox*>()) {
        if (port->isVisible() && port->accessibleName() == said("EndpointEditor", "Port")) {
            port->setValue(QUrl(station.services().status(u"http"_s)->addresses.value(0)).port());
            break;
        }
    }
    settle(800);
    m_take(u"services-port-taken"_s, false);
    click(said("ServiceEditor", "Revert"));
    limits();
    smallServices();
    const QString path = station.settings().configFolder + u"/services/old-results-of-the-summer-party.toml"_s;
    const Error fault{Error::Kind::Malformed, Reason::BadValue,
        path + u":3: max-viewers: Must be a number from 1 to 100000, not \"many\"."_s, u"max-viewers"_s, 3};
    station.services().setBroken(u"old-results-of-the-summer-party"_s, u"http"_s, path, fault);
    settle(300);
    m_window.goTo(u"services"_s, u"old-results-of-the-summer-party"_s);
    settle(1200);
    m_take(u"services-file-faulty"_s, false);
    const auto saving = QCoreApplication::translate("everyport::ui::ServiceEditor", "Saving %1")
                            .arg(u"old-results-of-the-summer-party"_s);
    m_window.reportFault(saving,
        {Error::Kind::Refused, Reason::InUse,
            u"services/old-results-of-the-summer-party.toml was changed by somebody else meanwhile and was read again; nothing was written. Do it once more to write over that."_s,
            {}, 0});
    settle(300);
    m_take(u"services-changed-meanwhile"_s, false);
    m_window.findChild<MessageBars*>()->close(u"fault/"_s + saving);
    m_window.page(u"services"_s)->perform(Command::Remove);
    settle(1200);
    m_take(u"services-removed"_s, false);
    m_window.undo().dismiss();
    m_window.goTo(u"services"_s, u"http"_s);
    chooseTab(1);
    m_take(u"services-connect"_s, false);
    chooseTab(0);
}

/// One of protocols/simple's, whose form is made of what its type declares.
void PageStates::smallServices()
{
    ServiceList& services = m_sample.station().services();
    OptionValues values(services.type(u"finger"_s)->options());
    values.give(u"listen"_s, QStringList{u"tcp:0:interface=127.0.0.1"_s});
    const auto finger = services.add(u"finger"_s, {}, values);
    if (!finger || !waitFor(services.start(*finger)))
        return;
    m_window.goTo(u"services"_s, *finger);
    settle(300);
    m_take(u"services-finger"_s, false);
    if (!waitFor(services.remove(*finger)))
        return;
}

/// The folded parts of a service's form, which every service that listens has.
void PageStates::limits()
{
    m_window.goTo(u"services"_s, u"xmpp"_s);
    settle(300);
    OptionForm* form = nullptr;
    for (auto* one : m_window.page(u"services"_s)->findChildren<OptionForm*>()) {
        if (one->isVisible()) // the former service's may still be on its way out
            form = one;
    }
    auto raw = form->raw();
    raw.insert({{u"limit-connections"_s, qint64(500)}, {u"deny"_s, QStringList{u"192.0.2.0/24"_s, u"2001:db8::/32"_s}},
        {u"rate-out"_s, qint64(64) << 10}, {u"capture"_s, u"im.pcapng"_s}});
    form->setRaw(raw);
    settle(300);
    const auto scrollTo = [&](const QString& label) {
        for (QWidget* field : form->findChildren<QWidget*>()) {
            if (field->accessibleName() == label)
                m_window.page(u"services"_s)
                    ->findChild<DetailPane*>()
                    ->findChild<QScrollArea*>()
                    ->ensureWidgetVisible(field, 0, 240);
        }
        settle(300);
    };
    scrollTo(saidWords(u"Not from"_s));
    m_take(u"services-limits"_s, false);
    scrollTo(saidWords(u"Largest traffic file"_s));
    m_take(u"services-capture"_s, false);
    click(said("ServiceEditor", "Revert"));
}

void PageStates::connections()
{
    Station& station = m_sample.station();
    const QUrl web(station.services().status(u"http"_s)->addresses.value(0));
    OptionValues values(station.services().type(u"http"_s)->options());
    values.give(u"listen"_s, QStringList{u"tls:0"_s});
    const auto secure = station.services().add(u"http"_s, u"panel"_s, values);
    if (!secure || !waitFor(station.services().start(*secure)))
        return;
    QTcpSocket plain, other;
    QSslSocket encrypted;
    plain.connectToHost(u"127.0.0.1"_s, quint16(web.port()));
    encrypted.setPeerVerifyMode(QSslSocket::VerifyNone);
    encrypted.connectToHostEncrypted(
        u"127.0.0.1"_s, quint16(QUrl(station.services().status(*secure)->addresses.value(0)).port()));
    m_window.goTo(u"connections"_s);
    auto* table = m_window.page(u"connections"_s)->findChild<Table*>();
    table->clearSelection();
    settle(4000); // until nobody reads any more
    const auto chooseLine = [&](const QString& service) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.siblingAtColumn(1).data().toString() == service)
                table->setCurrentIndex(index);
        }
        settle(300);
    };
    chooseLine(u"http"_s);
    chooseTab(1);
    plain.write("GET /r/town-fund.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    settle(300);
    plain.write("GET /r/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n\r\n");
    settle(500);
    for (QTreeView* traffic : m_window.page(u"connections"_s)->findChildren<QTreeView*>()) {
        if (traffic->isVisible() && traffic->model()->rowCount() > 2)
            traffic->expand(traffic->model()->index(2, 0));
    }
    other.connectToHost(u"127.0.0.1"_s, quint16(web.port()));
    settle(800);
    m_take(u"connections-traffic"_s, false);
    chooseTab(0);
    m_take(u"connections-facts"_s, false);
    chooseLine(u"panel"_s);
    chooseTab(2);
    m_take(u"connections-tls"_s, false);
    chooseTab(1);
    table->clearSelection();
    if (!waitFor(station.services().remove(*secure)))
        return;
}

/// Over an account: discovery, the XML, and another service's nodes.
void PageStates::xmpp()
{
    m_window.goTo(u"xmpp"_s, u"discover"_s);
    settle(100);
    m_take(u"xmpp-empty"_s, false);
    SampleXmpp account(m_sample.station());
    const auto serve = [&](int times) {
        for (int i = 0; i < times; ++i) {
            account.serve();
            settle(120);
        }
    };
    serve(4);
    m_take(u"xmpp-discover"_s, false);
    auto* tree = m_window.page(u"xmpp"_s)->findChild<QTreeView*>();
    const auto server = tree->model()->index(0, 0);
    tree->expand(tree->model()->index(0, 0, server));
    tree->expand(tree->model()->index(3, 0, server));
    serve(4);
    tree->setCurrentIndex(tree->model()->index(0, 0, server));
    serve(3);
    m_take(u"xmpp-chosen"_s, false);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0, server)));
    serve(3);
    m_take(u"xmpp-room"_s, false);
    tree->setCurrentIndex(tree->model()->index(3, 0, server));
    serve(3);
    m_take(u"xmpp-refused"_s, false);
    m_window.page(u"xmpp"_s)->goTo(u"xml"_s);
    m_window.page(u"xmpp"_s)->goTo(u"news.here.example"_s);
    serve(4);
    account.say(
        "<message from='ann@here.example/phone' to='me@here.example/r' type='chat' id='m1'><body>The river is up again</body><request xmlns='urn:xmpp:receipts'/></message>"
        "<presence from='volunteers@rooms.here.example/Ben'><show>away</show></presence>");
    m_window.page(u"xmpp"_s)->goTo(u"xml"_s);
    settle(500);
    auto* table = m_window.page(u"xmpp"_s)->findChild<Table*>(u"xmpp/elements"_s);
    if (table)
        table->choose(table->sourceIndex(table->model()->index(2, 0)));
    if (auto* editor = m_window.page(u"xmpp"_s)->findChild<StanzaEditor*>())
        editor->setText(u"<iq type='get' to='here.example'>\n  <ping xmlns='urn:xmpp:ping'/>\n</iq>"_s);
    settle(400);
    m_take(u"xmpp-xml"_s, false);
    if (auto* filter = m_window.page(u"xmpp"_s)->findChildren<QLineEdit*>().value(1))
        filter->setText(u"/iq[@type='result' and"_s);
    settle(400);
    m_take(u"xmpp-xml-filter"_s, false);
    m_window.goTo(u"pubsub"_s, u"account/4711/news.here.example/weather/river"_s);
    serve(6);
    m_take(u"pubsub-account"_s, false);
    m_window.goTo(u"pubsub"_s, u"vote/town-fund"_s);
    settle(200);
}

void PageStates::pubsub()
{
    m_window.goTo(u"pubsub"_s, u"vote/town-fund"_s);
    settle(500);
    click(said("PayloadView", "XML"));
    m_take(u"pubsub-xml"_s, false);
    click(said("PayloadView", "Readable"));
    click(said("NodeActions", "Publish…"));
    m_take(u"pubsub-publish"_s, true);
    m_window.page(u"pubsub"_s)->perform(Command::Details);
    settle(200);
    m_take(u"pubsub-set-up"_s, true);
}

void PageStates::log()
{
    m_window.goTo(u"log"_s);
    settle(300);
    auto* table = m_window.page(u"log"_s)->findChild<Table*>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(qMin(2, table->model()->rowCount() - 1), 0));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(table, &enter);
    settle(300);
    m_take(u"log-opened"_s, false);
    table->clearSelection();
}

} // namespace everyport::ui
