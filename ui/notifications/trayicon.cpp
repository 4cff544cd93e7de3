#include "ui/notifications/trayicon.h"

#include <utility>

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

namespace {

constexpr int sides[] = {16, 22, 24, 32, 48, 64};

/// By its name where it is installed, so that the panel draws it as large as it likes; else in sizes that panels have,
/// which a drawing alone does not name to them.
QIcon plainIcon()
{
    QIcon drawn;
    for (const int side : sides)
        drawn.addPixmap(programIcon().pixmap(QSize(side, side), 1.0));
    return QIcon::fromTheme(QGuiApplication::desktopFileName(), drawn);
}

/// The icon with a dot, and a gap round it, so that it is seen on the icon and on a panel of any colour.
QIcon marked(const QIcon& plain)
{
    QIcon all;
    for (const int side : sides) {
        QPixmap pixmap = plain.pixmap(QSize(side, side), 1.0);
        const qreal dot = side * 0.44;
        const qreal gap = side / 16.0;
        const QRectF where(pixmap.width() - dot, pixmap.height() - dot, dot, dot);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.setBrush(Qt::black);
        painter.drawEllipse(where.adjusted(-gap, -gap, gap, gap));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(Colours::darkSet().failed);
        painter.drawEllipse(where);
        painter.end();
        all.addPixmap(pixmap);
    }
    return all;
}

} // namespace

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>()), m_icon(new QSystemTrayIcon(plainIcon(), this))
{
    m_icon->setToolTip(QStringLiteral("Everyport"));
    connect(m_menu->addAction(tr("Show Everyport")), &QAction::triggered, this, &TrayIcon::showWanted);
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitWanted);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT showWanted();
    });
    m_icon->show();
}

/// It may be the menu's own entry that ends the program; and the icon has to go first.
TrayIcon::~TrayIcon()
{
    m_menu.release()->deleteLater();
}

void TrayIcon::setWaiting(int count)
{
    if (count == m_waiting)
        return;
    const bool wasMarked = std::exchange(m_waiting, count) > 0;
    m_icon->setToolTip(count > 0 ? tr("Everyport: %Ln unread", nullptr, count) : QStringLiteral("Everyport"));
    if (wasMarked != (count > 0))
        m_icon->setIcon(count > 0 ? marked(programIcon()) : plainIcon());
}

} // namespace everyport::ui
