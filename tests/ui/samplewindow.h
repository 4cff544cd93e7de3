#pragma once

#include <memory>

#include <QCoreApplication>
#include <QSettings>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/pages.h"
#include "ui/plurals.h"
#include "ui/style/theme/theme.h"

namespace everyport::ui {

/// A test's window with all pages, over a sample station: one that starts it, puts there what it wants, and opens it.
class SampleWindow {
protected:
    void startStation()
    {
        QCoreApplication::installTranslator(&m_plurals);
        QVERIFY(waitFor(m_sample.start()).ok());
    }
    void openWindow()
    {
        m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
        m_memory = std::make_unique<QSettings>(m_sample.folder() + QStringLiteral("/w.ini"), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(station(), *m_theme, *m_memory, allPages());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->stationStarted();
    }
    void closeAll()
    {
        m_window.reset();
        QVERIFY(waitFor(m_sample.stop()).ok());
    }
    Station& station() { return m_sample.station(); }
    void flush() { ui::flush(station(), *m_window); } ///< What the window has put off is shown.

    EpollReactor m_reactor;
    SampleStation m_sample{m_reactor};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;
    Plurals m_plurals;
};

} // namespace everyport::ui
