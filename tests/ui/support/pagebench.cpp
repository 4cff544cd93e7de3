#include "tests/ui/support/pagebench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/ui/support/waiting.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

PageBench::PageBench(std::vector<PageEntry> pages, const QString& systemBus) : m_pages(std::move(pages))
{
    StationSettings settings;
    settings.systemBus = systemBus;
    settings.dataFolder = m_folder.path() + u"/data"_s;
    settings.configFolder = m_folder.path() + u"/config"_s;
    m_station = std::make_unique<Station>(m_reactor, settings);
    m_theme = std::make_unique<Theme>(Theme::Choice::Light, false);
    m_memory = std::make_unique<QSettings>(m_folder.path() + u"/window.ini"_s, QSettings::IniFormat);
}

PageBench::~PageBench()
{
    m_window.reset();
    if (!waitFor(m_station->stop()))
        qWarning("the station did not stop in order");
}

void PageBench::writeService(const QString& name, const QByteArray& toml)
{
    QDir().mkpath(m_folder.path() + u"/config/services"_s);
    QFile file(m_folder.path() + u"/config/services/"_s + name + u".toml"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        qFatal("cannot write a service's file");
}

void PageBench::setDiskFull(bool isFull)
{
    const QString folder = m_folder.path() + u"/config/services"_s;
    QDir().mkpath(m_folder.path() + u"/config"_s);
    const bool isDone = isFull
        ? (!QFile::exists(folder) || QFile::rename(folder, folder + u".away"_s))
            && QFile::link(u"/proc/none/such"_s, folder)
        : QFile::remove(folder) && (!QFile::exists(folder + u".away"_s) || QFile::rename(folder + u".away"_s, folder));
    if (!isDone)
        qFatal("cannot fill the disk, or empty it");
}

void PageBench::setMemoryFull(bool isFull)
{
    const QString file = m_memory->fileName();
    m_memory->sync();
    // A folder of that name can be neither read nor written over.
    const bool isDone = isFull
        ? (!QFile::exists(file) || QFile::rename(file, file + u".away"_s)) && QDir().mkdir(file)
        : QDir().rmdir(file) && (!QFile::exists(file + u".away"_s) || QFile::rename(file + u".away"_s, file));
    if (!isDone)
        qFatal("cannot fill the memory's disk, or empty it");
}

bool PageBench::start()
{
    const auto started = waitFor(m_station->start());
    if (!started) {
        qWarning("%s", qPrintable(started.error().text));
        return false;
    }
    m_window = std::make_unique<MainWindow>(*m_station, *m_theme, *m_memory, m_pages);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return false;
    m_window->stationStarted();
    return true;
}

bool PageBench::waitForDialog()
{
    return QTest::qWaitFor([this] { return dialog() && dialog()->isActiveWindow(); }, 5000);
}

/// After a dialog has closed the window gets the keyboard back a moment later.
QWidget* PageBench::keyboard() const
{
    if (!QApplication::activeWindow())
        m_window->activateWindow(); // nobody manages windows here
    if (!QTest::qWaitFor(
            [this] { return QApplication::activeWindow() && (dialog() || m_window->isActiveWindow()); }, 5000))
        qWarning("no window has the keyboard");
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : m_window.get();
}

void PageBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboard(), key, modifiers);
}

void PageBench::type(const QString& text)
{
    QTest::keyClicks(keyboard(), text);
}

QAbstractButton* PageBench::button(const QString& text) const
{
    QWidget* where = dialog() ? static_cast<QWidget*>(dialog()) : m_window.get();
    for (QAbstractButton* button : where->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool PageBench::click(const QString& text)
{
    QAbstractButton* wanted = nullptr;
    const auto canBePressed = [&] {
        wanted = button(text);
        return wanted && wanted->isEnabled();
    };
    if (!QTest::qWaitFor(canBePressed, 5000))
        return false;
    QTest::mouseClick(wanted, Qt::LeftButton);
    return true;
}

QDialog* PageBench::dialog() const
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

QStringList PageBench::trouble() const
{
    QStringList sentences;
    for (const Notice* notice : m_window->findChildren<Notice*>()) {
        if (notice->isVisible())
            sentences.append(notice->text());
    }
    return sentences;
}

} // namespace everyport::ui
