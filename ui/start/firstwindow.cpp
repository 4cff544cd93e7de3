#include "ui/start/firstwindow.h"

#include <algorithm>
#include <cstdio>

#include <QEvent>
#include <QEventLoop>
#include <QFileInfo>
#include <QFont>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QTimer>

#include "app/station/process/folders.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/frame/skeleton/windowplace.h"
#include "ui/frame/skeleton/windowskeleton.h"
#include "ui/start/fontlookup.h"
#include "ui/style/colours/colours.h"
#include "ui/style/words/access.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// A window manager that shows no window now does not hold the start up.
constexpr int patience = 500; // ms

class Skeleton : public QWidget {
public:
    Skeleton() { setAttribute(Qt::WA_OpaquePaintEvent); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        WindowSkeleton::of(size(), layoutDirection()).paint(painter, palette());
    }
};

/// Until it is painted; told when it is over, as a measure of the start wants to know it.
void awaitPaint(QWidget& window)
{
    QEventLoop loop;
    struct Watch : QObject {
        explicit Watch(QEventLoop& loop) : m_loop(loop) {}
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
            return false;
        }
        QEventLoop& m_loop;
    } watch(loop);
    window.installEventFilter(&watch);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
}

QString memoryFile()
{
    return WindowLook::fileIn(defaultFolders().data);
}

QFont sized(const QFont& own, int percent)
{
    QFont font = own;
    if (own.pointSizeF() > 0)
        font.setPointSizeF(own.pointSizeF() * percent / 100);
    else
        font.setPixelSize(own.pixelSize() * percent / 100);
    return font;
}

/// For tests/bench; see startwatch.h.
void tellPainted()
{
    if (!qEnvironmentVariableIsSet("EVERYPORT_TELL_START"))
        return;
    std::puts("painted");
    std::fflush(stdout);
}

} // namespace

void nameApplication()
{
    QGuiApplication::setApplicationDisplayName(u"Everyport"_s);
    // A Flatpak's entry and icon have its id as their name.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"everyport"_s));
    QApplication::setQuitOnLastWindowClosed(false);
}

QFont lastFont()
{
    return sized(QApplication::font(), WindowLook::in(QSettings(memoryFile(), QSettings::IniFormat)).textPercent);
}

bool hasScreen()
{
    const bool hasX = !qEnvironmentVariableIsEmpty("DISPLAY");
    const QString platforms = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (platforms.isEmpty())
        return hasX || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    // "xcb;wayland": Qt takes the first that works, and ends the program where none does. Others than xcb need nothing
    // that is said here: Wayland has a name of its own where none is.
    const QStringList names = platforms.split(u';', Qt::SkipEmptyParts);
    return std::any_of(
        names.begin(), names.end(), [hasX](const QString& name) { return hasX || name.trimmed() != "xcb"_L1; });
}

bool isPlainStart(const QStringList& arguments)
{
    // RFC 3986, 3.1. A word of the program's own has no colon at that place.
    static const QRegularExpression s_address(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    return arguments.isEmpty() || (arguments.size() == 1 && s_address.match(arguments.first()).hasMatch());
}

FirstWindow showFirstWindow(int& argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString folder = defaultFolders().data;
    // A program that runs has its control socket there; one that was killed costs the next start this.
    if (!isPlainStart(arguments) || !hasScreen() || QFileInfo::exists(folder + u"/control"_s))
        return {};
    FirstWindow first;
    first.application = std::make_unique<QApplication>(argc, argv);
    nameApplication();
    const QSettings memory(memoryFile(), QSettings::IniFormat);
    const WindowLook look = WindowLook::in(memory);
    QApplication::setPalette(look.isDark() ? darkPalette() : lightPalette());
    installAccess(); // before anybody may ask what the window is: they are not told again
    first.shell = std::make_unique<Skeleton>();
    first.shell->setWindowTitle(u"Everyport"_s);
    restorePlace(*first.shell, memory);
    const QFont own = QApplication::font();
    const bool isOwnSize = look.textPercent == 100;
    if (!isOwnSize) // the bands are as high as the person's text wants them
        QApplication::setFont(sized(own, look.textPercent));
    first.shell->show();
    awaitPaint(*first.shell);
    if (!isOwnSize)
        QApplication::setFont(own); // the theme makes its sizes of the desktop's
    tellPainted();
    first.fonts = lookUpFonts(); // while the part is loaded
    return first;
}

} // namespace everyport::ui
