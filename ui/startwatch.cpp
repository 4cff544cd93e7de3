#include "ui/startwatch.h"

#include <cstdio>

#include <QEvent>

#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {
namespace {

void tell(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

bool StartWatch::isWanted()
{
    return qEnvironmentVariableIsSet("EVERYPORT_TELL_START");
}

StartWatch::StartWatch(MainWindow& window, std::function<void()> over, QObject* parent)
    : QObject(parent), m_window(window), m_over(std::move(over))
{
    connect(&window, &MainWindow::firstPainted, this, [] { tell("painted"); });
    connect(&window, &MainWindow::framePainted, this, [] { tell("framed"); });
}

void StartWatch::pageMade()
{
    m_window.shell().installEventFilter(this);
}

bool StartWatch::eventFilter(QObject* watched, QEvent* event)
{
    // The page itself is never painted where its views cover it; the window is told when something of it will be.
    if (event->type() == QEvent::UpdateRequest) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(
            this,
            [this] {
                tell("shown");
                m_over();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace everyport::ui
