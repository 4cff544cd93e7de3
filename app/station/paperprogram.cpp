#include "app/station/paperprogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int longestWait = 60'000;

/// Both programs stand beside each other, as they are built and as they are installed.
QString windowProgram()
{
    const QString program = QFileInfo(u"/proc/self/exe"_s).canonicalPath() + u"/everyport"_s;
    return QFileInfo(program).isExecutable() ? program : QString();
}

} // namespace

Result<QByteArray> drawReport(const QByteArray& json)
{
    const QString program = windowProgram();
    if (program.isEmpty())
        return Error::local(Reason::NotFound,
            u"A PDF is drawn by the program everyport, which is not installed beside this one. --format=text and --format=json do without."_s);
    int count = 1;
    char name[] = "everyport";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s); // no screen is needed, nor asked for
    const QTemporaryDir runtime; // Qt complains where there is none, or another account's, as under cron and sudo
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {u"--draw-report"_s});
    process.write(json);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longestWait);
    if (!ended || process.exitStatus() != QProcess::NormalExit)
        return Error::local(Reason::None, u"%1 drew nothing: %2."_s.arg(program, process.errorString()));
    if (process.exitCode() != 0) // it has said why, above
        return Error::local(
            Reason::None, u"%1 drew nothing, and ended with %2."_s.arg(program).arg(process.exitCode()));
    return process.readAllStandardOutput();
}

} // namespace everyport
