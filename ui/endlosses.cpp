#include "ui/endlosses.h"

#include <utility>

#include <QPointer>

#include "app/station/process/exitcode.h"
#include "app/station/running/station.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

int nameAll(Log& log, const QStringList& lost)
{
    for (const QString& one : lost)
        log.error(u"window"_s,
            u"Not stored when the program was ended, and lost: %1. Look whether its disk is full, then enter it again."_s
                .arg(one));
    return lost.isEmpty() ? EX_OK : EX_IOERR;
}

} // namespace

void EndLosses::name(MainWindow& window, const QStringList& others, std::function<void(int code)> end)
{
    if (m_settling.isValid())
        return;
    window.lostUnasked(); // gives to the disk what was written a moment ago
    m_settling = WindowLosses::of(window).settled();
    m_settling.whenDone([this, of = QPointer(&window), others, end = std::move(end)](const Result<std::vector<Done>>&) {
        const auto done = std::move(m_settling);
        const auto go = end; // outlives the task
        go(of ? nameAll(of->station().log(), others + of->lostUnasked()) : EX_OK);
    });
}

} // namespace everyport::ui
