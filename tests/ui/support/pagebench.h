#pragma once

#include <memory>
#include <vector>

#include <QSettings>
#include <QTemporaryDir>

#include "app/station/running/station.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/page/pageentry.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/style/theme/theme.h"

class QAbstractButton;
class QDialog;

namespace everyport::ui {

/// A station in a temporary folder and a shown, active window over it with the pages of one test. Keys go to whoever
/// has the keyboard, as a person's do.
class PageBench {
public:
    /// `systemBus`: a played one, where the test wants a computer (tests/app/machine/playedcomputer.h).
    explicit PageBench(std::vector<PageEntry> pages, const QString& systemBus = {});
    ~PageBench();
    PageBench(const PageBench&) = delete;
    PageBench& operator=(const PageBench&) = delete;

    /// Before `start`: a service's file, as somebody wrote it.
    void writeService(const QString& name, const QByteArray& toml);
    /// As on a full disk: no service's file can be written from now on, nor read; or again.
    void setDiskFull(bool isFull);
    /// The same for the window's memory: what is put there is not on the disk.
    void setMemoryFull(bool isFull);
    bool start(); ///< The station, then the window at 1280×800.

    Station& station() { return *m_station; }
    MainWindow& window() { return *m_window; }
    QSettings& memory() { return *m_memory; }
    QString folder() const { return m_folder.path(); }
    Page* page(const QString& id) { return m_window->page(id); }
    void flush() { ui::flush(*m_station, *m_window); } ///< What the window has put off is shown.

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// A button with these words that can be seen, anywhere in the window or the dialog in front; null: none.
    QAbstractButton* button(const QString& text) const;
    /// Presses it as soon as it can be: what is put into a strip that is seen already is shown by the loop, a moment
    /// later. After five seconds nobody can, and this is false.
    bool click(const QString& text);
    QDialog* dialog() const;     ///< The one in front; null: none.
    bool waitForDialog();        ///< Until one is in front and has the keyboard.
    QStringList trouble() const; ///< The sentences in the strips of the page in front.

private:
    QWidget* keyboard() const;

    QTemporaryDir m_folder;
    EpollReactor m_reactor;
    std::vector<PageEntry> m_pages;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace everyport::ui
