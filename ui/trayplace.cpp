#include "ui/trayplace.h"

#include <QSystemTrayIcon>

#include "ui/chat/actions/waitingcount.h"
#include "ui/notifications/trayicon.h"

namespace everyport::ui {

TrayPlace::TrayPlace() = default;
TrayPlace::~TrayPlace() = default;

bool TrayPlace::take()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return false;
    if (!m_icon) {
        m_icon = std::make_unique<TrayIcon>();
        connect(m_icon.get(), &TrayIcon::showWanted, this, &TrayPlace::showWanted);
        connect(m_icon.get(), &TrayIcon::quitWanted, this, &TrayPlace::quitWanted);
    }
    mark();
    return true;
}

void TrayPlace::leave()
{
    m_icon.reset();
}

void TrayPlace::follow(WaitingCount& waiting)
{
    m_waiting = &waiting;
    connect(&waiting, &WaitingCount::changed, this, &TrayPlace::mark);
    mark();
}

void TrayPlace::mark()
{
    if (m_icon && m_waiting)
        m_icon->setWaiting(m_waiting->count());
}

} // namespace everyport::ui
