#pragma once

#include "ui/widgets/dialogs/dialog.h"

class QAction;
class QSettings;

namespace everyport::ui {

class Theme;

/// How the window looks and behaves. Each change counts at once.
class PreferencesDialog : public Dialog {
    Q_OBJECT
public:
    /// The actions open what has a window of its own.
    PreferencesDialog(Theme& theme, QSettings& memory, QAction& shortcuts, QAction& certificates, QWidget* parent);
};

} // namespace everyport::ui
