#include "tests/ui/screenshots/readerstates.h"

#include "app/devices/deviceregistry.h"
#include "protocols/rfid/readers/push/wedgekeys.h"
#include "tests/app/devices/pty.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
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
    return waitFor(registry.remove(typist)).ok() && waitFor(registry.remove(scanner)).ok();
}

} // namespace everyport::ui
