#include <cstdio>

#include <QFileInfo>
#include <QLibrary>

#include "app/station/process/exitcode.h"
#include "app/station/process/processguard.h"
#include "ui/start/failedstart.h"
#include "ui/start/firstwindow.h"
#include "ui/start/windowpart.h"

using namespace Qt::StringLiterals;

namespace {

/// Beside the program, as it is built and as it is installed: bin/everyport and lib/everyport/window.so.
QString fileOfPart()
{
    const QString program = QFileInfo(u"/proc/self/exe"_s).canonicalFilePath();
    // Of a program that was replaced while it ran nothing is there any more: no other place is looked into.
    return program.isEmpty() ? QString() : QFileInfo(program).path() + u"/../lib/everyport/window.so"_s;
}

/// In English: catalogues are in the part.
int endWithoutPart(everyport::ui::FirstWindow& first, const QString& why)
{
    std::fprintf(stderr, "everyport: %s\n", qPrintable(why));
    everyport::ui::showFailedStart(first, why);
    return EX_UNAVAILABLE;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace everyport;
    guardProcess();
    ui::FirstWindow first = ui::showFirstWindow(argc, argv);
    if (first.shell && !first.shell->isVisible())
        return EX_OK; // closed already
    QLibrary part(fileOfPart());
    part.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    const auto run = part.fileName().isEmpty() ? nullptr : ui::WindowEntry(part.resolve("everyportWindow"));
    if (!run)
        return endWithoutPart(
            first, u"A part of the program cannot be loaded. Install it anew. "_s + part.errorString());
    const int code = run(EVERYPORT_WINDOW_SEAM, argc, argv, first);
    return code == ui::otherBuild ? endWithoutPart(
               first, u"The program and its part, lib/everyport/window.so, are of two versions. Install it anew."_s)
                                  : code;
}
