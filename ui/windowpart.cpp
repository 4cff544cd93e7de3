#include <csignal>
#include <vector>

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

#include <unistd.h>

#include "app/station/aside.h"
#include "app/station/commandline/version.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/folders.h"
#include "app/station/restoring/stagedmigration.h"
#include "ui/desktop.h"
#include "ui/frame/feedback/whynotstarted.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/languages/languages.h"
#include "ui/paper/reportfilter.h"
#include "ui/plurals.h"
#include "ui/start/failedstart.h"
#include "ui/start/firstwindow.h"
#include "ui/start/fontlookup.h"
#include "ui/start/windowpart.h"

using namespace Qt::StringLiterals;

namespace {

const auto programName = u"everyport"_s;

/// On standard error, and in a window: the one that was seen, or where none was, one as soon as there can be. True: it
/// shall be tried again.
bool sayFailed(everyport::ui::FirstWindow& first, const everyport::Error& error, bool mayTryAgain)
{
    using namespace everyport;
    complain(programName, error.text);
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return false;
    if (!first.shell) {
        first.shell = std::make_unique<QWidget>();
        first.shell->setWindowTitle(u"Everyport"_s);
        first.shell->resize(640, 420);
        first.shell->show();
    }
    const QSettings memory(ui::WindowLook::fileIn(defaultFolders().data), QSettings::IniFormat); // the first window's
    const ui::Languages languages(ui::Desktop::chosenLanguage(memory));
    return ui::showFailedStart(first, ui::whyNotStarted(error), mayTryAgain);
}

/// Until its end; `restarts`: it shall be started again.
int runDesktop(
    int argc, char** argv, const everyport::CommandLine& line, everyport::ui::FirstWindow& first, bool& restarts)
{
    using namespace everyport;
    if (!first.application) {
        first.fonts = ui::lookUpFonts(); // while QApplication talks with the screen
        first.application = std::make_unique<QApplication>(argc, argv);
        ui::nameApplication();
    }
    // Goes as it came, at the end of this call: before the program is started again.
    const std::unique_ptr<QApplication> application = std::move(first.application);
    nameProgram(programName);
    ui::Plurals plurals;
    QCoreApplication::installTranslator(&plurals);
    auto desktop = std::make_unique<ui::Desktop>(line, std::move(first));
    const auto began = desktop->begin();
    if (!began) {
        first = desktop->takeFirst();
        desktop.reset();
        restarts = sayFailed(first, began.error(), true);
        first.shell.reset(); // before the application
        return exitCodeFor(began.error());
    }
    const auto code = QApplication::exec();
    restarts = desktop->restarts();
    return code;
}

} // namespace

extern "C" Q_DECL_EXPORT int everyportWindow(const char* seam, int argc, char** argv, everyport::ui::FirstWindow& first)
{
    using namespace everyport;
    if (qstrcmp(seam, EVERYPORT_WINDOW_SEAM) != 0)
        return ui::otherBuild;
    // By its name: after an upgrade the file that runs is there no more.
    const QByteArray program = QFile::encodeName(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath());
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // For everyportd alone, and no part of the command line; see ui/paper.
    if (arguments == QStringList{u"--draw-report"_s}) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        ui::Plurals plurals;
        QCoreApplication::installTranslator(&plurals);
        return ui::drawReportFromInput();
    }
    if (const auto code = runStagedMigration(arguments)) // for a window that looks at a backup
        return *code;
    auto line = parseCommandLine(arguments, true);
    if (!line) {
        sayFailed(first, line.error(), false);
        return EX_USAGE;
    }
    if (const auto code = runAside(*line, programName))
        return *code;
    // The demo and `serve` have a life of their own beside a program that runs.
    if (!line->options.boolean(u"demo"_s) && line->services.isEmpty() && raiseRunning(*line))
        return EX_OK;
    if (!ui::hasScreen()) {
        complain(programName, u"There is no screen here. everyportd is the same program without a window."_s);
        return EX_UNAVAILABLE;
    }

    std::signal(SIGPIPE, SIG_IGN);
    // Qt takes its own options out of what it is given.
    std::vector<char*> words(argv, argv + argc);
    words.push_back(nullptr);
    bool restarts = false;
    const auto code = runDesktop(argc, argv, *line, first, restarts);
    // All of it has ended and let go of the folder: the same program once more, under the same number.
    if (restarts)
        ::execv(program.isEmpty() ? "/proc/self/exe" : program.constData(), words.data());
    return code;
}
