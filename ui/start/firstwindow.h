#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include "ui/start/windowpart.h"

namespace everyport::ui {

/// Whether these arguments (without the program's name) open the window on the usual folder and do nothing else: none,
/// or one address.
bool isPlainStart(const QStringList& arguments);

/// The window as a skeleton, at its place and in its colours, painted once; nothing where this start may be about
/// something else, there is no screen, or a program that runs will raise its own. Gives `argc` and `argv` to
/// QApplication.
FirstWindow showFirstWindow(int& argc, char** argv);

/// The application's font, which is the desktop's, in the size that the person had last time.
QFont lastFont();

void nameApplication(); ///< For the desktop, before a window is shown.
bool hasScreen();       ///< There is one to show a window on, by what the environment says.

} // namespace everyport::ui
