#pragma once

#include <future>
#include <memory>

#include <QObject>

#include "app/station/process/signalwatch.h"
#include "app/station/program.h"
#include "netcore/interfaces/reactor.h"
#include "ui/comingpolls.h"
#include "ui/endlosses.h"
#include "ui/languages/languages.h"
#include "ui/pendingwork.h"
#include "ui/start/windowpart.h"
#include "ui/style/theme/theme.h"
#include "ui/trayplace.h"

class QSettings;

namespace everyport::ui {

class MainWindow;
struct StationLife;

/// `everyport` between its first window and its end: paints before anything is opened, goes over to the demo and back,
/// hides to the tray, and stops in order.
class Desktop : public QObject, private StationEvents {
    Q_OBJECT
public:
    /// `first`: what was shown before; the application in it is the caller's.
    explicit Desktop(CommandLine line, FirstWindow first = {}, QObject* parent = nullptr);
    ~Desktop() override;

    bool restarts() const { return m_restarts; } ///< It ended in order to be started again.
    /// The window is shown as a skeleton. After its first paint it is completed, and once that is painted the station
    /// opens.
    Result<Done> begin();
    MainWindow* window() const;
    /// After a `begin` that failed: what was shown before, as it came.
    FirstWindow takeFirst() { return {nullptr, std::move(m_shell), std::move(m_fonts)}; }

    static QString chosenLanguage(const QSettings& memory); ///< Of the window; empty: as the desktop.

Q_SIGNALS:
    void started(); ///< The station runs, the pages are there.

private:
    void makeWindow();
    void showWindow();
    void completeWindow();
    void remakeWindow(const QString& language);
    void showStation();
    void openStation();
    void openUnseen();
    void stationOpened(const Result<Done>& result);
    void askToGoOver(bool toDemo);
    void goOver(bool toDemo);
    /// What somebody has made in the demo comes home as drafts; `go` when that is done, and `otherwise` where it
    /// failed.
    void keepMade(std::function<void()> go, std::function<void()> otherwise = {});
    void stopAsked();
    void quit(int code);
    void end(int code);
    void raiseRequested(const QString& uri, const QString& token) override;

    CommandLine m_line;
    int m_raises = 0;                       ///< Of the program that has the folder; so many tries.
    std::future<void> m_fonts;              ///< Until the first window is completed.
    std::unique_ptr<QWidget> m_shell;       ///< The top-level widget, which every window of every life fills.
    std::unique_ptr<Reactor> m_reactor;     ///< From begin on.
    std::unique_ptr<Languages> m_languages; ///< From the first complete window on.
    std::unique_ptr<Theme> m_theme;
    PendingWork m_work;                    ///< Before another language, the demo, or the end.
    std::unique_ptr<StationLife> m_before; ///< Stopping.
    std::unique_ptr<StationLife> m_life;
    EndLosses m_losses; ///< At an end from outside; waits for what is the life's.
    std::unique_ptr<SignalWatch> m_signals;
    TrayPlace m_tray;
    int m_waitingServices = 0; ///< Of the own station, while the demo is there.
    ComingPolls m_coming;
    bool m_quitting = false;
    bool m_restarts = false;
};

} // namespace everyport::ui
