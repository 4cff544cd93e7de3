#include <csignal>
#include <vector>

#include <QApplication>

#include <unistd.h>

#include "app/station/aside.h"
#include "app/station/commandline/version.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/processguard.h"
#include "ui/desktop.h"
#include "ui/fontlookup.h"
#include "ui/paper/reportfilter.h"
#include "ui/plurals.h"

using namespace Qt::StringLiterals;

namespace {

const auto programName = u"everyport"_s;

bool hasScreen()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Until its end; `restarts`: it shall be started again.
int runDesktop(int argc, char** argv, const everyport::CommandLine& line, bool& restarts)
{
    using namespace everyport;
    auto fonts = ui::lookUpFonts(); // while QApplication talks with the screen
    QApplication application(argc, argv);
    nameProgram(programName);
    QGuiApplication::setApplicationDisplayName(u"Everyport"_s);
    QGuiApplication::setDesktopFileName(programName);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::Plurals plurals;
    QCoreApplication::installTranslator(&plurals);
    ui::Desktop desktop(line, std::move(fonts));
    const auto began = desktop.begin();
    if (!began) {
        complain(programName, began.error().text);
        return exitCodeFor(began.error());
    }
    const auto code = QApplication::exec();
    restarts = desktop.restarts();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace everyport;
    guardProcess();
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
    auto line = parseCommandLine(arguments, true);
    if (!line) {
        complain(programName, line.error().text);
        return EX_USAGE;
    }
    if (const auto code = runAside(*line, programName))
        return *code;
    // The demo and `serve` have a life of their own beside a program that runs.
    if (!line->options.boolean(u"demo"_s) && line->services.isEmpty() && raiseRunning(*line))
        return EX_OK;
    if (!hasScreen()) {
        complain(programName, u"There is no screen here. everyportd is the same program without a window."_s);
        return EX_UNAVAILABLE;
    }

    std::signal(SIGPIPE, SIG_IGN);
    // Qt takes its own options out of what it is given.
    std::vector<char*> words(argv, argv + argc);
    words.push_back(nullptr);
    bool restarts = false;
    const auto code = runDesktop(argc, argv, *line, restarts);
    // All of it has ended and let go of the folder: the same program once more, under the same number.
    if (restarts)
        ::execv("/proc/self/exe", words.data());
    return code;
}
