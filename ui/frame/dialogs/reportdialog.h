#pragma once

#include "ui/widgets/dialogs/dialog.h"

class QPlainTextEdit;

namespace everyport::ui {

class PageContext;

/// A report for whoever mends the program: a person reads it, takes out what nobody else should see, and copies or
/// saves what is left. Nothing is sent from here. `context` outlives it.
class ReportDialog : public Dialog {
    Q_OBJECT
public:
    ReportDialog(PageContext& context, const QString& title, const QString& words, const QString& report);

    /// The window and the desktop below it, for versionReport() and problemReport(): "KDE, wayland, 1920×1080 at 200
    /// %".
    static QString desktopFacts();

private:
    void save();

    PageContext& m_context;
    QPlainTextEdit* m_report;
};

/// *Help → Report a problem…*: opens one with what the running program says of itself.
void reportProblem(PageContext& context);

} // namespace everyport::ui
