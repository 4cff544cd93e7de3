#include "tests/ui/screenshots/readerstates.h"

#include <QApplication>
#include <QListView>
#include <QTabBar>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/servicelist.h"
#include "protocols/rfid/readers/push/wedgekeys.h"
#include "tests/app/devices/pty.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/devices/portchoices.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ReaderStates::ReaderStates(MainWindow& window, SampleStation& sample, PageStates::Take take)
    : m_window(window), m_sample(sample), m_take(std::move(take))
{
}

QString ReaderStates::add(const QString& name, const QString& place, const QString& endpoint, const QString& driver)
{
    devices::NewDevice wish;
    wish.name = name;
    wish.place = place;
    wish.endpoint = endpoint;
    wish.driver = driver;
    return waitFor(m_sample.station().devices().add(wish)).valueOr(QString());
}

void ReaderStates::take(const QString& subject, const QString& name)
{
    m_window.goTo(u"devices"_s, subject);
    settle(1200); // head and strips follow once a second
    m_take(u"devices-"_s + name, false);
}

/// One whose cards are linked with phones, and the screen beside it.
bool ReaderStates::cardPlace()
{
    auto& linking = m_sample.station().polls().cardLinking();
    const QString reader = m_sample.readers().at(3);
    if (!waitFor(linking.makePlace(reader)))
        return false;
    take(reader, u"links-cards"_s);
    return waitFor(linking.removePlace(reader)).ok();
}

/// Readers at somebody else's broker: what leads there from here, and what is to be set in the gateway.
bool ReaderStates::byMqtt()
{
    m_window.goTo(u"devices"_s);
    m_window.page(u"devices"_s)->perform(Command::New);
    settle(1200);
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        auto* ports = dialog->findChild<QListView*>();
        const auto found = ports->model()->match(
            ports->model()->index(0, 0), Qt::DisplayRole, PortChoices::tr("By MQTT…"));
        ports->setCurrentIndex(found.value(0));
    }
    settle(300);
    m_take(u"devices-add-mqtt"_s, true);
    ServiceList& services = m_sample.station().services();
    OptionValues values(services.type(u"mqtt"_s)->options());
    values.give(u"server"_s, u"tls:127.0.0.1:8883"_s);
    const auto mqtt = services.add(u"mqtt"_s, {}, values);
    if (!mqtt || !waitFor(services.start(*mqtt)))
        return false;
    m_window.goTo(u"services"_s, *mqtt);
    for (QTabBar* bar : m_window.page(u"services"_s)->findChildren<QTabBar*>())
        bar->setCurrentIndex(1);
    settle(1200);
    m_take(u"services-mqtt"_s, false);
    for (QTabBar* bar : m_window.page(u"services"_s)->findChildren<QTabBar*>())
        bar->setCurrentIndex(0);
    return waitFor(services.remove(*mqtt)).ok();
}

bool ReaderStates::show()
{
    // A terminal plays the input device.
    Pty keys(m_sample.folder() + u"/event7"_s), codes(m_sample.folder() + u"/ttyACM0"_s);
    const QString typist = add(u"Reader 11"_s, u"Cloakroom"_s, u"evdev:"_s + keys.path(), u"keyboard-wedge"_s);
    const QString scanner = add(u"Scanner"_s, u"Ticket desk"_s, codes.path(), u"code-scanner"_s);
    if (typist.isEmpty() || scanner.isEmpty())
        return false;
    settle(200);
    keys.write(rfid::wedgeTyping(u"04A1B2C3D4E580"_s));
    codes.write("]Q1K7PX-4MQA\r");
    settle(600);
    take(typist, u"typing"_s);
    take(scanner, u"code-scanner"_s);
    take(codes.path(), u"ports"_s);
    auto& registry = m_sample.station().devices();
    return waitFor(registry.remove(typist)).ok() && waitFor(registry.remove(scanner)).ok() && cardPlace() && byMqtt();
}

} // namespace everyport::ui
