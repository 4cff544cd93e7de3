#include "app/machine/brightness.h"

#include <algorithm>

#include <QDir>
#include <QFile>

#include "app/machine/logind.h"

namespace everyport::machine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAfter = 1s;
constexpr auto turnedWithin = 10s; // desktops go down in steps
constexpr qsizetype mostScreens = 8;
constexpr qint64 longestNumber = 16;

} // namespace

Brightness::Brightness(BusClient& client, QString folder) : m_client(client), m_folder(std::move(folder)) {}

Registration Brightness::keep()
{
    const bool isFirst = !isKept();
    Registration kept([share = m_keeping] {});
    if (!isFirst)
        return kept;
    m_screens.clear();
    m_until = {};
    for (const auto& name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).mid(0, mostScreens)) {
        const int value = read(name);
        m_screens.push_back({name, value, value});
    }
    look();
    return kept;
}

void Brightness::powerChanged()
{
    if (!isKept())
        return;
    m_until = m_client.clock().now() + turnedWithin;
    look();
}

/// sysfs answers from memory; nothing waits for it.
int Brightness::read(const QString& name) const
{
    QFile file(u"%1/%2/brightness"_s.arg(m_folder, name));
    bool isNumber = false;
    const int value = file.open(QFile::ReadOnly) ? file.read(longestNumber).trimmed().toInt(&isNumber) : -1;
    return isNumber ? value : -1;
}

void Brightness::look()
{
    m_next.cancel();
    if (!isKept() || m_screens.empty())
        return;
    const bool isTurnedForUs = m_client.clock().now() < m_until;
    for (auto& screen : m_screens) {
        const int value = read(screen.name);
        const int wanted = std::max(screen.before, screen.now);
        if (!isTurnedForUs) {
            screen.before = std::exchange(screen.now, value);
        } else if (value >= 0 && value < wanted) {
            restore(screen, wanted);
        }
    }
    m_next = m_client.clock().callLater(lookAfter, [this] { look(); });
}

void Brightness::restore(const Screen& screen, int wanted)
{
    BusCall call{logind::service, logind::ownSessionPath, logind::session, u"SetBrightness"_s,
        {u"backlight"_s, screen.name, uint(wanted)}};
    call.mayStartService = false;
    m_turning = m_client.call(std::move(call));
    m_turning.whenDone([this](const Result<QVariantList>& answer) {
        if (!answer && answer.error().kind == Error::Kind::Refused)
            m_until = {}; // who has no session may not turn it, however often it asks
    });
}

} // namespace everyport::machine
