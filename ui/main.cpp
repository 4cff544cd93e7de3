#include <cstdio>

#include <QFileInfo>
#include <QLibrary>

#include "app/station/process/exitcode.h"
#include "app/station/process/processguard.h"
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
    if (!run) {
        std::fprintf(stderr, "everyport: A part of the program cannot be loaded. Install it anew. %s\n",
            qPrintable(part.errorString()));
        return EX_UNAVAILABLE;
    }
    return run(EVERYPORT_WINDOW_SEAM, argc, argv, first);
}
