#include "ui/pendingwork.h"

#include <chrono>
#include <memory>
#include <utility>

#include <QTimer>

#include "netcore/task/taskset.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {
namespace {

constexpr std::chrono::seconds workMayTake{1};

} // namespace

bool PendingWork::isIn(MainWindow* window)
{
    if (!window)
        return false;
    window->undo().doWaiting();
    return window->tasks().count() > 0;
}

void PendingWork::finish(MainWindow* window, std::function<void()> go)
{
    if (!isIn(window))
        return go();
    const auto once = std::make_shared<std::function<void()>>(std::move(go));
    const auto goOnce = [once] {
        if (const auto call = std::exchange(*once, {}))
            call();
    };
    window->tasks().setEmptied([this, goOnce] { QMetaObject::invokeMethod(this, goOnce, Qt::QueuedConnection); });
    QTimer::singleShot(workMayTake, window, goOnce);
}

bool PendingWork::holdsBack(MainWindow* window, std::function<void()> again)
{
    if (isIn(window) && !std::exchange(m_isWaiting, true)) {
        finish(window, std::move(again));
        return true;
    }
    m_isWaiting = false;
    return false;
}

} // namespace everyport::ui
